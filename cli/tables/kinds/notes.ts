import type { Draft } from '../draft/draft.ts';
import { NOTE_KINDS, NOTE_STATES } from '../headers/words.ts';
import type { Table } from '../table.ts';
import { date, option, ref, refs, text } from './fields.ts';
import type { FieldColumns } from './fields.ts';
import { readItems } from './items.ts';

const FIELDS: FieldColumns = [
  ['kind', 'kind', option(NOTE_KINDS)],
  ['orgUnit', 'orgUnit', ref('orgUnits')],
  ['state', 'state', option(NOTE_STATES)],
  ['raised', 'raised', date],
  ['answered', 'answered', date],
  ['closed', 'closed', date],
  ['due', 'due', date],
  ['responsible', 'responsible', text],
  ['goals', 'goals', refs('goals')],
  ['measures', 'measures', refs('measures')],
  ['leadsTo', 'leadsTo', refs('notes')],
  ['escalatedTo', 'escalatedTo', ref('orgUnits')],
  ['escalated', 'escalated', date],
  ['url', 'url', text],
];

/** Notes of a board, one row each. */
export function readNotes(table: Table, draft: Draft): void {
  readItems(table, draft, { list: 'notes', name: ['text', 'text'], fields: FIELDS, what: 'Notes' });
}
