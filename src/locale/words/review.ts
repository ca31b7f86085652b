import type { Review, ReviewState } from '../../contract/index.ts';
import type { Forms, Words } from '../language.ts';

/** Gemba walks, revisions and audits. Functions take texts that are formatted already. */
export interface ReviewWords {
  /** Before the unit's name. */
  readonly name: string;
  readonly kinds: Readonly<Record<Review['kind'], string>>;
  /** What became of one. */
  readonly states: Readonly<Record<ReviewState, string>>;
  readonly held: (date: string) => string;
  /** After that: it was held when its time was over. */
  readonly afterwards: string;
  /** Not for all of a half-year, but for this day, week or month. */
  readonly planned: (period: string) => string;
  readonly year: string;
  /** How many of those that were to be held by now. */
  readonly heldOf: (held: string, planned: string) => string;
  /** After their numbers. */
  readonly counts: Readonly<Record<'missed' | 'coming' | 'deviations', Forms>>;
  /** The day by which they are missed. */
  readonly asOf: (date: string) => string;
  /** After a number of those held. */
  readonly untold: string;
  /** How many follow-ups are closed, of all. */
  readonly followed: (closed: string, all: string) => string;
  readonly columns: Readonly<Record<
    'unit' | 'kind' | 'planned' | 'state' | 'held' | 'deviations' | 'followUp', string>>;
  /** Reviews that name no unit. */
  readonly noUnit: string;
  /** A whole sentence. */
  readonly empty: string;
}

/** Filled language by language: `reviewPack` loads them. */
export const reviewWords = {} as Words<ReviewWords>;
