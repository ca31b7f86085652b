import type { NoteKind, NoteState } from '../../contract/index.ts';
import type { Words } from '../language.ts';

/** What is said of a slip that another thing led to. */
export interface NoteKindWords {
  /** What a slip is: one of them, and several. */
  readonly kinds: Readonly<Record<NoteKind, readonly [one: string, several: string]>>;
  /** How far it has come: on the slip, and over a column of them. */
  readonly states: Readonly<Record<NoteState | 'unstated', string>>;
  /** Before such a slip. */
  readonly ledTo: string;
}

/** Filled language by language: `noteKindsPack` loads them. Where slips stand themselves, `NotesWords` has them too. */
export const noteKindWords = {} as Words<NoteKindWords>;
