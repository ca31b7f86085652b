import { escalationLadder } from '../../contract/index.ts';
import type { Document, EscalatedNote, Rung } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { notesWords } from '../../locale/words/notes.ts';
import type { DataTableView } from '../../parts/data-table.view.ts';
import { meetingFacts, meetingView } from '../../parts/meeting.view.ts';
import { noteFrame, noteView } from '../../parts/note.view.ts';
import type { NoteFrame, NoteView } from '../../parts/note.view.ts';
import { pick } from '../../parts/pick.view.ts';
import { capital, sentence } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';

/** The levels above a unit, with their meetings and what was escalated to them. */
export interface EscalationView extends WidgetView {
  /** How many are open, at which level, the oldest for how long. */
  readonly sentence: string;
  /** The unit itself first, then upwards. */
  readonly levels: readonly LevelView[];
  /** Units that are not above the first, to which something was escalated all the same. */
  readonly beside: readonly LevelView[];
  /** Over those beside. */
  readonly besideLabel: string;
  readonly source?: SourceLineView;
  readonly table?: DataTableView;
}

export interface LevelView {
  readonly name: string;
  /** The local word for the level. */
  readonly level?: string;
  /** Each with how often it is held, and for how long. */
  readonly meetings: readonly string[];
  /** What is open, or what is not to be said there: nothing came there. */
  readonly open: readonly NoteView[];
  readonly closed: readonly NoteView[];
  /** Over those that are closed, with their number. */
  readonly closedLabel: string;
  /** Instead of slips. The first unit has none: from there they come. */
  readonly nothing?: string;
}

/** From a document to the ladder that begins at one unit. */
export function escalationView(
  document: Document, orgUnit: string | undefined, settings: Settings,
): EscalationView | Notice {
  const unit = pick(document.orgUnits, { attribute: 'org-unit', id: orgUnit || undefined }, settings);
  if (isNotice(unit)) return unit;
  const frame = noteFrame(document, settings);
  const { ladder: words } = notesWords[settings.language];
  const rungs = escalationLadder(document, unit.id, { at: frame.at });
  const source = sourceLineView(undefined, document, settings);
  const name = `${words.name}, ${frame.read(unit.name)}`;
  const all = rungs.flatMap(({ notes, orgUnit: { id } }) => notes.map((one) => ({ ...one, unit: frame.unit(id) })));
  return {
    name,
    sentence: summary(rungs, frame),
    levels: rungs.filter(({ isBeside }) => !isBeside).map((rung, place) => levelOf(rung, frame, place === 0)),
    beside: rungs.filter(({ isBeside }) => isBeside).map((rung) => levelOf(rung, frame, false)),
    besideLabel: words.beside,
    ...(source && { source }),
    ...(all.length > 0 && { table: escalationTable({ name, all, source }, frame) }),
  };
}

/** "3 open escalations: Verkstaden 2 (oldest 12 days), Platsen 1 (oldest 3 days)." */
function summary(rungs: readonly Rung[], { settings: { language }, unit }: NoteFrame): string {
  const { ladder: words } = notesWords[language];
  const { plural, number, span } = formatFor(language);
  const open = rungs.map(({ orgUnit, notes }) => ({ orgUnit, notes: notes.filter(({ isClosed }) => !isClosed) }))
    .filter(({ notes }) => notes.length > 0);
  const total = open.reduce((sum, { notes }) => sum + notes.length, 0);
  if (total === 0) return sentence(words.noneOpen);
  const told = open.map(({ orgUnit: { id }, notes }) => {
    const ages = notes.flatMap(({ days }) => days ?? []);
    const oldest = ages.length > 0 ? ` (${words.oldest(span(Math.max(...ages), 'day'))})` : '';
    return `${unit(id)}${open.length > 1 ? ` ${number(notes.length)}` : ''}${oldest}`;
  });
  return sentence(`${plural(total, words.open)}: ${told.join(', ')}`);
}

function levelOf({ orgUnit, meetings, notes }: Rung, frame: NoteFrame, isFirst: boolean): LevelView {
  const { ladder: words, counts, none } = notesWords[frame.settings.language];
  const { plural } = formatFor(frame.settings.language);
  const slip = ({ note }: EscalatedNote): NoteView => noteView(note, frame, { orgUnit: orgUnit.id });
  const open = notes.filter(({ isClosed }) => !isClosed);
  const closed = notes.filter(({ isClosed }) => isClosed);
  const isSilent = open.length > 0 || isFirst && closed.length === 0;
  return {
    name: frame.read(orgUnit.name),
    ...(orgUnit.level !== undefined && { level: capital(frame.read(orgUnit.level)) }),
    meetings: meetings.map((meeting) => {
      const told = meetingView(meeting, frame);
      return `${told.name}: ${meetingFacts(told) || told.next.text}`;
    }),
    open: open.map(slip),
    closed: closed.map(slip),
    closedLabel: plural(closed.length, counts.closed),
    ...(!isSilent && { nothing: closed.length > 0 ? none : words.nothing }),
  };
}

interface Tabled {
  readonly name: string;
  readonly all: readonly (EscalatedNote & { readonly unit: string })[];
  readonly source: SourceLineView | undefined;
}

function escalationTable({ name, all, source }: Tabled, frame: NoteFrame): DataTableView {
  const { settings: { language }, read } = frame;
  const { columns, ladder, kind, state, kinds, states, fromUnit } = notesWords[language];
  const { date } = formatFor(language);
  const dated = (day: string | undefined): string => (day === undefined ? '' : date(day));
  return {
    language,
    caption: name,
    columns: [
      ...[columns.text, kind, state, fromUnit, columns.escalatedTo, columns.escalated].map((label) => ({ label })),
      { label: ladder.daysThere, decimals: 0 },
      ...[columns.answered, columns.closed].map((label) => ({ label })),
    ],
    count: all.length,
    rows: (most) => all.slice(0, most).map(({ note, from, days, unit }) => [
      read(note.text),
      kinds[note.kind][0],
      states[note.state ?? 'unstated'],
      from ? read(from.name) : '',
      unit,
      dated(note.escalated),
      days ?? '',
      dated(note.answered),
      dated(note.closed),
    ]),
    source,
  };
}
