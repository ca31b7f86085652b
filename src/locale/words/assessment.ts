import type { Words } from '../language.ts';

/** What self-assessments say, in all their widgets. Functions take texts that are formatted already. */
export interface AssessmentWords {
  /** Name of all groups together. */
  readonly everyone: string;
  /** Heads of columns. */
  readonly statement: string;
  readonly area: string;
  readonly occasion: string;
  readonly group: string;
  readonly mean: string;
  /** From the first occasion to a later one. */
  readonly change: string;
  /** On an occasion far fewer responded than before: how many, and how many they were. */
  readonly fewer: (occasion: string, now: string, before: string) => string;
  /** Instead of an area's mean. */
  readonly incomplete: string;
}

/** Filled language by language: `assessmentPack` loads them. */
export const assessmentWords = {} as Words<AssessmentWords>;
