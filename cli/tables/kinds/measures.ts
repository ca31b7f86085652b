import type { Draft } from '../draft/draft.ts';
import type { Loose } from '../draft/register.ts';
import { quoted } from '../finding.ts';
import { ACCUMULATES, BETTER, CADENCES } from '../headers/words.ts';
import type { Table } from '../table.ts';
import { count, number, option, period, readersFor, ref, text } from './fields.ts';
import type { FieldColumns, ReadRow } from './fields.ts';
import { readItems } from './items.ts';
import { boundsIn } from './target.ts';

const FIELDS: FieldColumns = [
  ['unit', 'unit', text],
  ['description', 'description', text],
  ['goal', 'goal', ref('goals')],
  ['orgUnit', 'orgUnit', ref('orgUnits')],
  ['cadence', 'cadence', option(CADENCES)],
  ['decimals', 'decimals', count],
  ['better', 'better', option(BETTER)],
];
const MORE: FieldColumns = [
  ['atLeast', 'atLeast', number],
  ['atMost', 'atMost', number],
  ['by', 'by', period],
  ['baseline', 'baseline', number],
  ['baselinePeriod', 'baselinePeriod', period],
  ['accumulates', 'accumulates', option(ACCUMULATES)],
  ['source', 'source', text],
];

/** Measures, one row each, with their targets. */
export function readMeasures(table: Table, draft: Draft): void {
  const more = new Map<string, ReadRow>(readersFor(table, draft, MORE));
  const nameColumn = table.has('name') ? 'name' : table.has('measure') ? 'measure' : 'id';
  readItems(table, draft, {
    list: 'measures',
    name: ['name', nameColumn],
    fields: FIELDS,
    what: 'Measures',
    more: (item, row) => {
      const read = (column: string): unknown => more.get(column)?.(row);
      setTarget(
        draft,
        item,
        {
          ...boundsOf(table, item, row),
          ...given({
            atLeast: read('atLeast'),
            atMost: read('atMost'),
            by: read('by'),
          }),
        },
        { table, row },
      );
      setBaseline(draft, item, read('baseline'), read('baselinePeriod'));
      if (read('accumulates') === 'year') draft.set(item, 'accumulates', 'year');
      setSource(draft, item, read('source'));
    },
  });
}

const given = (fields: Loose): Loose =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The bounds in a column of whole targets. */
function boundsOf(table: Table, item: Loose, row: number): Loose {
  const cell = table.text(row, 'target');
  if (cell === '' || /^[-–.]+$/.test(cell)) return {};
  const unit = typeof item['unit'] === 'string' ? item['unit'] : '';
  const bounds = boundsIn(cell, unit, item['better']);
  if (typeof bounds === 'object') return { ...bounds };
  const code = bounds === 'direction' ? 'target-direction' : 'not-a-target';
  table.tell(code, table.placeOf(row, 'target'), {
    found: bounds === 'direction' ? cell : quoted(cell),
    better: table.nameOf('better'),
  });
  return {};
}

interface At {
  readonly table: Table;
  readonly row: number;
}

/** The table's target replaces the bounds; a label stays, and targets by date are for the document to say. */
function setTarget(draft: Draft, item: Loose, target: Loose, { table, row }: At): void {
  if (target['atLeast'] === undefined && target['atMost'] === undefined) return;
  const before = item['target'];
  if (Array.isArray(before)) {
    if (!isLast(before, target)) draft.tell('targets-dated', table.place(row), { found: quoted(String(item['id'])) });
    return;
  }
  const { label, by } = (before ?? {}) as Loose;
  draft.set(
    item,
    'target',
    given({ atLeast: target['atLeast'], atMost: target['atMost'], by: target['by'] ?? by, label }),
  );
}

const isLast = (targets: readonly unknown[], target: Loose): boolean => {
  const last = targets.at(-1) as Loose | undefined;
  return ['atLeast', 'atMost'].every((bound) => last?.[bound] === target[bound]);
};

function setBaseline(draft: Draft, item: Loose, value: unknown, period: unknown): void {
  if (value === undefined) return;
  draft.set(item, 'baseline', { ...(item['baseline'] as Loose | undefined), value, ...given({ period }) });
}

function setSource(draft: Draft, item: Loose, name: unknown): void {
  if (name === undefined || name === '') return;
  const source = { ...(item['source'] as Loose | undefined) };
  draft.set(source, 'name', name);
  draft.set(item, 'source', source);
}
