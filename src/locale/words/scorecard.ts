import type { Forms, Words } from '../language.ts';

/** What a scorecard says beside targets, run charts and goals. `Forms` follow a number. */
export interface ScorecardWords {
  /** Its name, where neither a unit nor the document gives one. */
  readonly scorecard: string;
  /** Heads of columns: how a measure has gone, in what it is counted, which goal it serves. */
  readonly trend: string;
  readonly unit: string;
  readonly goal: string;
  /** Chosen where the reader wants the measures of no goal in particular. */
  readonly allGoals: string;
  readonly measures: Forms;
  /** After how many are shown: what they are sorted by. */
  readonly order: Readonly<Record<'document' | 'name' | 'period' | 'fulfilment', string>>;
  /** After that, where the last comes first. */
  readonly reversed: string;
  /** Instead of measures. */
  readonly none: string;
}

/** Filled language by language: `scorecardPack` loads them. */
export const scorecardWords = {} as Words<ScorecardWords>;
