import type { Forms, Words } from '../language.ts';

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
  /** How answers lie along the scale. */
  readonly distribution: {
    /** How much of a group's answers lies above the middle: `shares` with their occasions, `steps` of the scale. */
    readonly above: (shares: string, steps: string) => string;
    /** Before how many had no opinion. */
    readonly noOpinion: string;
    /** Where some had none: what per cent are of. */
    readonly ofOpinions: string;
    readonly notPublished: string;
    /** Nobody chose a step. */
    readonly noAnswers: string;
    /** `steps` is more than eleven. */
    readonly tooManySteps: (steps: string) => string;
    /** Head of the steps of the scale. */
    readonly answer: string;
    /** After the name of a column of counts, beside one of per cent. */
    readonly count: string;
  };
  /** What a radar says, or the bars in its place. */
  readonly radar: {
    /** After "Change October – May": the areas with the largest and the smallest. */
    readonly changed: (most: string, least: string) => string;
    /** After "Mean". */
    readonly between: (highest: string, lowest: string) => string;
    /** After either, where it is the same everywhere. */
    readonly same: (value: string, areas: string) => string;
    /** After `same`, behind a number. */
    readonly inAreas: Forms;
    /** Those that could not be told apart in one drawing. */
    readonly tableOnly: (rounds: string) => string;
    /** Where it begins and ends: "1 (Not at all)". */
    readonly scale: (min: string, max: string) => string;
    /** Bars instead, since there are fewer than 3 areas or more than 12. */
    readonly bars: (areas: string) => string;
    /** Name of the slider that reads the areas one by one. */
    readonly read: string;
  };
  /** What is said of each statement and its change. */
  readonly changes: {
    /** Name of the control; its options are `number`, `change` and `area`. */
    readonly order: string;
    readonly number: string;
    /** At the highest and the lowest figure of a column. */
    readonly highest: string;
    readonly lowest: string;
    /** The sentence: whom it is about, what they did, and which of them did so most and least. */
    readonly all: (count: string) => string;
    readonly of: (part: string, whole: string) => string;
    /** After a number with or without `of`. */
    readonly moved: Readonly<Record<'risen' | 'fallen' | 'unchanged', Forms>>;
    readonly most: string;
    readonly least: string;
    /** Which: "8" or "17 and 19". */
    readonly statements: (numbers: string) => Forms;
    /** After a number of statements: the rest. */
    readonly uncompared: Forms;
    readonly unasked: Forms;
  };
}

/** Filled language by language: `assessmentPack` loads them. */
export const assessmentWords = {} as Words<AssessmentWords>;
