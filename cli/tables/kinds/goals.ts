import type { Draft } from '../draft/draft.ts';
import type { Loose } from '../draft/register.ts';
import { JUDGEMENTS } from '../headers/words.ts';
import type { Table } from '../table.ts';
import { date, option, period, readersFor, ref, text } from './fields.ts';
import type { FieldColumns } from './fields.ts';
import { readItems } from './items.ts';

const FIELDS: FieldColumns = [
  ['orgUnit', 'orgUnit', ref('orgUnits')],
  ['parent', 'parent', ref('goals')],
  ['from', 'from', period],
  ['deadline', 'deadline', period],
  ['decidedBy', 'decidedBy', text],
  ['decided', 'decided', date],
];
const JUDGED: FieldColumns = [
  ['state', 'judgement', option(JUDGEMENTS)],
  ['on', 'judged', date],
  ['why', 'why', text],
];

/** Goals, one row each; one that nothing measures may have a judgement. */
export function readGoals(table: Table, draft: Draft): void {
  const readers = readersFor(table, draft, JUDGED);
  const more = (item: Loose, row: number): void => {
    const told = readers.map(([field, read]) => [field, read(row)] as const);
    if (told.find(([field]) => field === 'state')?.[1] === undefined) return;
    const judgement = { ...(item['judgement'] as Loose | undefined) };
    for (const [field, value] of told) draft.set(judgement, field, value);
    draft.set(item, 'judgement', judgement);
  };
  readItems(table, draft, { list: 'goals', name: ['text', 'goalText'], fields: FIELDS, more, what: 'Goals' });
}
