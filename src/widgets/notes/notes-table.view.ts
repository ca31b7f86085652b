import { noteAge } from '../../contract/index.ts';
import type { Note, Text } from '../../contract/index.ts';
import { daysBetween } from '../../contract/replies.ts';
import { formatFor } from '../../locale/format.ts';
import { notesWords } from '../../locale/words/notes.ts';
import type { Cell, Column, DataTableView } from '../../parts/data-table.view.ts';
import { reference } from '../../parts/note.view.ts';
import { capital } from '../../parts/sentence.view.ts';
import { stateOf } from './notes-parts.view.ts';
import type { NotesView } from './notes-parts.view.ts';

type Write = (note: Note) => Cell;

/** All that the document says of the slips that are shown; a column that would be empty is left out. */
export function notesTable(
  { name, notes, frame, source }: Pick<NotesView, 'name' | 'notes' | 'frame' | 'source'>,
): DataTableView {
  const { language } = frame.settings;
  const filled = columnsFor(frame).filter(([, write]) => notes.some((note) => write(note) !== ''));
  return {
    language,
    caption: name,
    columns: filled.map(([column]) => column),
    count: notes.length,
    rows: (most) => notes.slice(0, most).map((note) => filled.map(([, write]) => write(note))),
    source,
  };
}

function columnsFor(frame: NotesView['frame']): readonly (readonly [column: Column, write: Write])[] {
  const { document, settings: { language }, at, read, unit } = frame;
  const words = notesWords[language];
  const { columns } = words;
  const { date } = formatFor(language);
  const dated = (day: string | undefined): string => (day === undefined ? '' : date(day));
  const days = (count: number): Cell => (count > 0 ? count : '');
  const about = new Map<string, Text>([
    ...(document.goals ?? []).map(({ id, text }) => [`g${id}`, text] as const),
    ...(document.measures ?? []).map(({ id, name }) => [`m${id}`, name] as const),
  ]);
  const named = ({ goals = [], measures = [] }: Note): string =>
    [...goals.map((id) => `g${id}`), ...measures.map((id) => `m${id}`)]
      .map((key) => read(about.get(key) ?? '')).filter(Boolean).join('; ');
  const others = (notes: readonly Note[]): string => notes.map((note) => reference(note, frame)).join('; ');
  return [
    [{ label: columns.text }, ({ text }) => read(text)],
    [{ label: words.kind }, ({ kind }) => words.kinds[kind][0]],
    [{ label: words.state }, (note) => words.states[stateOf(note)]],
    [{ label: columns.responsible }, ({ responsible }) => (responsible ? read(responsible) : '')],
    [{ label: columns.raised }, ({ raised }) => dated(raised)],
    [{ label: columns.due }, ({ due }) => dated(due)],
    [{ label: columns.daysLate, decimals: 0 }, (note) => days(noteAge(note, at).overdueDays)],
    [{ label: columns.answered }, ({ answered }) => dated(answered)],
    [{ label: columns.daysToReply, decimals: 0 }, ({ raised, answered }) => {
      const count = daysBetween(raised, answered);
      return count >= 0 ? count : '';
    }],
    [{ label: columns.closed }, ({ closed }) => dated(closed)],
    [{ label: capital(words.cameFrom) }, (note) => others(frame.cameFrom(note))],
    [{ label: capital(words.ledTo) }, (note) => others(frame.ledTo(note))],
    [{ label: columns.escalatedTo }, ({ escalatedTo }) => unit(escalatedTo)],
    [{ label: columns.escalated }, ({ escalated }) => dated(escalated)],
    [{ label: columns.about }, named],
    [{ label: columns.unit }, ({ orgUnit }) => unit(orgUnit)],
    [{ label: columns.link }, ({ url }) => (url === undefined ? '' : frame.address(url))],
  ];
}
