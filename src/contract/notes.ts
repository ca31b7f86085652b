import { daysSince } from './days-since.ts';
import type { Document, Note } from './definition.ts';
import { spanOf } from './period.ts';
import { unitContent } from './unit-content.ts';

export type NoteKind = Note['kind'];
export type NoteState = NonNullable<Note['state']>;

/** Which notes are wanted. What is left out does not restrict; an empty list lets nothing through. */
export interface NotePick {
  /** The unit's own, as `unitContent` tells. */
  readonly orgUnit?: string | undefined;
  readonly kinds?: readonly NoteKind[] | undefined;
  /** "unstated": those without a state. */
  readonly states?: readonly (NoteState | 'unstated')[] | undefined;
}

/** Whether something is still to be done about a note; what is parked, is. */
export const isOpenNote = ({ closed, state }: Note): boolean =>
  closed === undefined && state !== 'done' && state !== 'declined';

/** Open notes before the others, else as the document has them: that is the order on the publisher's own board. */
export const openFirst = (notes: readonly Note[]): readonly Note[] =>
  [...notes.filter(isOpenNote), ...notes.filter((note) => !isOpenNote(note))];

/** The notes that are wanted, open ones first. */
export function notesOf(document: Document, { orgUnit, kinds, states }: NotePick = {}): readonly Note[] {
  const all = orgUnit === undefined ? document.notes ?? [] : unitContent(document, orgUnit).notes;
  return openFirst(all.filter(({ kind, state }) =>
    (kinds?.includes(kind) ?? true) && (states?.includes(state ?? 'unstated') ?? true)));
}

/** How long a note has been there, and how late it is. */
export interface NoteAge {
  /** Whole days since it was raised; of a closed one, until it was closed. `null` where nobody can tell. */
  readonly days: number | null;
  /** Whole days since its due date, while it is open: 1 the day after. 0 where it is not late. */
  readonly overdueDays: number;
}

/**
 * A note's age.
 *
 * @param at  Now, as `clockOf` gives it.
 */
export function noteAge(note: Note, at: number): NoteAge {
  const { raised, closed, due } = note;
  const isOpen = isOpenNote(note);
  // Done or declined on a day that nobody wrote down.
  const until = isOpen ? at : spanOf(closed ?? '').start;
  return { days: daysSince(raised, until), overdueDays: (isOpen && daysSince(due, at)) || 0 };
}

/** How many notes there are by kind and state; "unstated": those without a state. */
export type NoteCounts = Readonly<Record<NoteKind, Readonly<Record<NoteState | 'unstated', number>>>>;

/** Counts notes by kind and state. */
export function noteCounts(notes: readonly Note[]): NoteCounts {
  const zero = { new: 0, underway: 0, tested: 0, done: 0, parked: 0, declined: 0, unstated: 0 };
  const counts: Record<NoteKind, typeof zero> = {
    activity: { ...zero }, deviation: { ...zero }, idea: { ...zero }, feedback: { ...zero }, goodExample: { ...zero },
  };
  for (const { kind, state = 'unstated' } of notes) counts[kind][state]++;
  return counts;
}
