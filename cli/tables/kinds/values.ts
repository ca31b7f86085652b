import type { Missing } from '../../../src/contract/index.ts';
import { absenceIn } from '../cells/missing.ts';
import { numberColumn } from '../cells/number-column.ts';
import type { NumberResult } from '../cells/number-column.ts';
import { rowPeriods, whenColumn } from '../cells/period-column.ts';
import { formsOf } from '../draft/names.ts';
import { quoted } from '../finding.ts';
import type { Place } from '../finding.ts';
import { SeriesWriter } from '../draft/series.ts';
import type { Draft, Origin } from '../draft/draft.ts';
import type { Loose } from '../draft/register.ts';
import { folded } from '../headers/languages.ts';
import { WHICH } from '../headers/kinds.ts';
import { meanings, MISSING, optionNames, YES_NO } from '../headers/words.ts';
import type { Table } from '../table.ts';
import { count } from './fields.ts';

/** A long table: one row a value. */
export function readValues(table: Table, draft: Draft): void {
  const index = table.index('value') ?? 0;
  const periods = rowPeriods(table);
  const values = numberColumn({ table, index });
  const measureOf = measures(table, draft);
  const counts = count(table, draft, 'n');
  const reasonOf = reasons(table);
  const fields = fieldsOf(table, index);
  const writer = new SeriesWriter(draft);
  for (let row = 0; row < table.length; row += 1) {
    const measure = measureOf(row);
    const period = periods[row];
    tellLacking(table, row);
    if (!measure || period === undefined) continue;
    const told = values[row];
    // A number that could not be read is no value that was left out: the row has been told of, and falls.
    if (told === undefined && table.cell(row, index) !== '') continue;
    if (told?.unit !== undefined) setUnit(draft, measure, told.unit, table.place(row, index));
    const missing = told?.missing ?? reasonOf(row, told);
    const [group, of] = [table.text(row, 'group'), table.text(row, 'groupOf')];
    writer.put(
      { measure, ...(group && { group }), ...(of && { of }) },
      {
        period,
        value: missing === 'suppressed' ? undefined : told?.value,
        missing,
        n: counts(row) as number | undefined,
        note: table.text(row, 'note') || undefined,
        preliminary: isYes(table.text(row, 'preliminary')) || undefined,
      },
      { table, row, fields },
    );
  }
  writer.tell();
}

const YES = meanings(YES_NO);
const isYes = (cell: string): boolean => cell !== '' && YES.get(folded(cell)) !== 'no';

const fieldsOf = (table: Table, value: number): Origin['fields'] =>
  new Map([
    ['period', table.index(whenColumn(table) ?? 'period')],
    ['value', value],
    ['n', table.index('n')],
    ['missing', table.index('missing') ?? value],
    ['note', table.index('note')],
    ['preliminary', table.index('preliminary')],
  ]);

/** A row without a measure or a period says nothing of the one or the other: it is left out. */
function tellLacking(table: Table, row: number): void {
  const which = table.index(...WHICH);
  const when = table.index(whenColumn(table) ?? 'period');
  if (which !== undefined && WHICH.every((column) => table.cell(row, table.index(column)) === '')) {
    table.tell('lacks', table.place(row, which), { what: 'measure' });
  }
  if (table.cell(row, when) === '') table.tell('lacks', table.place(row, when), { what: 'period' });
}

/**
 * The measure of each row, by id or by name; each name is looked up once.
 *
 * A table without a column for it is about one measure, which its title or its file names.
 */
export function measures(table: Table, draft: Draft): (row: number) => Loose | undefined {
  const known = new Map<string, Loose | undefined>();
  const index = table.index(...WHICH);
  return (row) => {
    const cell = WHICH.map((column) => table.cell(row, table.index(column))).find((each) => each !== '') ?? '';
    const name = index === undefined ? table.titleOrFile : cell;
    if (name === '') return undefined;
    if (!known.has(name)) known.set(name, draft.refer('measures', name, table.place(row, index)));
    return known.get(name);
  };
}

const REASONS = meanings(MISSING);

function reasons(table: Table): (row: number, told: NumberResult | undefined) => Missing | undefined {
  const index = table.index('missing');
  return (row, told) => {
    const cell = table.cell(row, index);
    if (cell === '') return undefined;
    const missing = REASONS.get(folded(cell)) ?? absenceIn(cell)?.missing;
    if (missing === undefined) {
      const options = optionNames(MISSING, table.language).join(', ');
      table.tell('not-an-option', table.place(row, index), { found: quoted(cell), options });
    } else if (told?.value !== undefined && missing !== 'suppressed') {
      table.tell('value-and-missing', table.place(row, index), { missing: quoted(cell) });
      return undefined;
    }
    return missing;
  };
}

/** A unit in a cell is the measure's where it has none; one that the measure's own does not hold is told. */
export function setUnit(draft: Draft, measure: Loose, unit: string, place: Place): void {
  const own = formsOf(measure['unit']);
  if (own.length === 0) {
    draft.set(measure, 'unit', unit);
    draft.tell('unit-in-cells', place, { found: quoted(unit) });
  } else if (!own.some((form) => form.toLowerCase().includes(unit.toLowerCase()))) {
    draft.tell('unit-other', place, { found: quoted(unit), unit: quoted(own[0] ?? '') });
  }
}
