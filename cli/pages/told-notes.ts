import { notesTable, notesWords } from '../../src/widgets/views.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { onlyColumns, tableHtml } from './table.ts';

/** Improvement slips, a row each: what each says, how far it has come, whose it is. Days, and no ages. */
export function notesHtml(notes: Parameters<typeof notesTable>[0]): Html {
  const { language } = notes.frame.settings;
  const { kind, state, columns } = notesWords[language];
  const { text, responsible, raised, due, closed, unit, link } = columns;
  const isOneUnit = new Set(notes.notes.map(({ orgUnit }) => orgUnit)).size === 1;
  return html`${tableHtml(onlyColumns(notesTable(notes), [
    text, kind, state, responsible, raised, due, closed, link, ...(isOneUnit ? [] : [unit]),
  ]))}`;
}
