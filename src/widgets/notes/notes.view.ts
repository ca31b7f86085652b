import { daysToReply, isOpenNote, noteAge, notesOf } from '../../contract/index.ts';
import type { Document, Note, NoteKind } from '../../contract/index.ts';
import { NOTE_KINDS, NOTE_STATES } from '../../contract/definition/note-kinds.ts';
import { spanOf } from '../../contract/period.ts';
import { formatFor } from '../../locale/format.ts';
import { notesWords } from '../../locale/words/notes.ts';
import { noteFrame } from '../../parts/note.view.ts';
import type { NoteFrame } from '../../parts/note.view.ts';
import { pick } from '../../parts/pick.view.ts';
import { capital, sentence } from '../../parts/sentence.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings } from '../../parts/widget.view.ts';
import { LAYOUTS, stateOf } from './notes-parts.view.ts';
import type { Control, Layout, NotesView, State } from './notes-parts.view.ts';

/** What the attributes say; words are parted by commas or spaces. */
export interface NotesPick {
  readonly orgUnit?: string | undefined;
  readonly kinds?: string | undefined;
  readonly states?: string | undefined;
  readonly layout?: string | undefined;
}

const STATES: readonly State[] = [...NOTE_STATES, 'unstated'];
/** Whoever raised one of these waits for a reply. */
const ANSWERED: readonly NoteKind[] = ['idea', 'feedback'];

/** From a document to the slips of one unit, as a board of columns, a list, or a bank of ideas. */
export function notesView(document: Document, picked: NotesPick, settings: Settings): NotesView | Notice {
  const layout = chosen(picked.layout, LAYOUTS, settings);
  const kinds = chosen(picked.kinds, NOTE_KINDS, settings);
  const states = chosen(picked.states, STATES, settings);
  if (isNotice(layout)) return layout;
  if (isNotice(kinds)) return kinds;
  if (isNotice(states)) return states;
  const unit = document.orgUnits?.length ? unitOf(document, picked.orgUnit, settings) : undefined;
  if (unit && isNotice(unit)) return unit;
  const [shape = 'columns'] = layout;
  const wanted: readonly NoteKind[] = kinds.length > 0 ? kinds : shape === 'ideas' ? ['idea'] : NOTE_KINDS;
  const frame = noteFrame(document, settings);
  const words = notesWords[settings.language];
  const notes = notesOf(document, { orgUnit: unit?.id, kinds: wanted, states: states.length > 0 ? states : undefined });
  if (notes.length === 0) return notice(words.empty);
  const source = sourceLineView(undefined, document, settings);
  return {
    name: [nameOf(shape, wanted, settings), unit && frame.read(unit.name)].filter(Boolean).join(', '),
    sentences: [summary(notes, frame), ...replies(notes, wanted, frame)],
    layout: shape,
    controls: controlsFor(notes, settings),
    states: states.length > 0 ? STATES.filter((state) => states.includes(state)) : STATES,
    notes,
    frame,
    orgUnit: unit?.id,
    isOneKind: wanted.length === 1,
    ...(source && { source }),
  };
}

const unitOf = ({ orgUnits }: Document, id: string | undefined, settings: Settings) =>
  pick(orgUnits, { attribute: 'org-unit', id: id || undefined }, settings);

/** The words of an attribute, none where it is absent; or which there are, where one is none of them. */
function chosen<T extends string>(
  text: string | undefined, all: readonly T[], settings: Settings,
): readonly T[] | Notice {
  const items = all.map((id) => ({ id }));
  const found = (text ?? '').split(/[\s,]+/).filter(Boolean)
    .map((id) => pick(items, { attribute: '', id }, settings));
  return found.find(isNotice) ?? found.flatMap((item) => (isNotice(item) ? [] : item.id));
}

/** What a board is called; one of a single kind, as its slips are. */
function nameOf(layout: Layout, kinds: readonly NoteKind[], { language }: Settings): string {
  const words = notesWords[language];
  const [kind, another] = kinds;
  if (layout === 'ideas') return words.ideas;
  return kind && !another ? capital(words.kinds[kind][1]) : words.board;
}

/** "12 open, of which 3 late and 2 parked; 14 done, 8 this year." A good example is nothing that has to be done. */
function summary(all: readonly Note[], { at, settings: { language } }: NoteFrame): string {
  const { counts, ofWhich, thisYear, slips } = notesWords[language];
  const { plural, number, list } = formatFor(language);
  const notes = all.filter(({ kind, state }) => kind !== 'goodExample' || state !== undefined);
  if (notes.length === 0) return sentence(plural(all.length, slips));
  const open = notes.filter(isOpenNote);
  const done = notes.filter((note) => !isOpenNote(note) && note.state !== 'declined');
  const late = open.filter((note) => noteAge(note, at).overdueDays > 0).length;
  const parked = open.filter(({ state }) => state === 'parked').length;
  const year = new Date(at).getUTCFullYear();
  const closed = done.filter(({ closed: day = '' }) => spanOf(day).year === year).length;
  const those = [late && plural(late, counts.late), parked && plural(parked, counts.parked)]
    .filter((text) => text !== 0);
  return sentence([
    [plural(open.length, counts.open), those.length > 0 && `${ofWhich} ${list(those)}`].filter(Boolean).join(', '),
    done.length > 0 && (closed === done.length
      ? thisYear(plural(closed, counts.done))
      : [plural(done.length, counts.done), closed && thisYear(number(closed))].filter(Boolean).join(', ')),
  ].filter(Boolean).join('; '));
}

/** How soon those who had an idea or a complaint got a reply. */
function replies(notes: readonly Note[], kinds: readonly NoteKind[], frame: NoteFrame): readonly string[] {
  const { document: { published }, settings: { language } } = frame;
  const words = notesWords[language];
  const { span, number, plural } = formatFor(language);
  const { median, count, open } = daysToReply(notes, published);
  if (median === null || !kinds.every((kind) => ANSWERED.includes(kind))) return [];
  const n = `n\u00a0=\u00a0${number(count)}`;
  const counted = open > 0 ? `${n}; ${plural(open, words.counts.waiting)}` : n;
  return [sentence(words.reply(span(median, 'day'), counted))];
}

/** By what the reader may choose: what there is at least two of, with how many slips. */
function controlsFor(notes: readonly Note[], { language }: Settings): readonly Control[] {
  const words = notesWords[language];
  const { number } = formatFor(language);
  const counted = (label: string, is: (note: Note) => boolean): string =>
    `${capital(label)} (${number(notes.filter(is).length)})`;
  const kinds = NOTE_KINDS.filter((kind) => notes.some((note) => note.kind === kind));
  const states = STATES.filter((state) => notes.some((note) => stateOf(note) === state));
  const all = { value: '', label: capital(words.all) } as const;
  const controls: readonly Control[] = [
    {
      by: 'kind',
      label: words.kind,
      options: [all, ...kinds.map((value) =>
        ({ value, label: counted(words.kinds[value][1], ({ kind }) => kind === value) }))],
    },
    {
      by: 'state',
      label: words.state,
      options: [all, ...states.map((value) =>
        ({ value, label: counted(words.states[value], (note) => stateOf(note) === value) }))],
    },
  ];
  return controls.filter(({ options }) => options.length > 2);
}
