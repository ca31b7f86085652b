import type { Assessment } from '../contract/index.ts';

type Result = NonNullable<Assessment['results']>[number];
export type Answer = NonNullable<Result['answers']>[number];

export interface ShownStatement {
  readonly id: string;
  /** Its place among all statements of the assessment, from 1. */
  readonly number: number;
  readonly text: string;
}

export interface ShownArea {
  readonly id: string;
  readonly name: string;
  readonly statements: readonly ShownStatement[];
}

/** What one group answered on one occasion. */
export interface Round {
  readonly occasion: { readonly id: string; readonly name: string; readonly date?: string };
  /** How many responded; absent where nobody says. */
  readonly respondents?: number | undefined;
  /** By statement id; one without a mean is not among them. */
  readonly means: ReadonlyMap<string, number>;
  /** By statement id. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** A group, or everyone together, with the occasions on which it answered, in time order. */
export interface Respondents {
  readonly id: string;
  readonly name: string;
  readonly rounds: readonly Round[];
}

/** The part of an assessment that a widget shows, its texts in the reader's language. */
export interface ShownAssessment {
  readonly name: string;
  readonly assessment: Assessment;
  readonly areas: readonly ShownArea[];
  /** Those chosen, in time order, also where nobody answered. */
  readonly occasions: readonly Round['occasion'][];
  /** One at least, each with one round at least. */
  readonly groups: readonly Respondents[];
  /** How many all means are written with. */
  readonly decimals: number;
  /** How many responded, whether that calls for caution, whether figures are preliminary: a sentence each. */
  readonly facts: readonly string[];
}
