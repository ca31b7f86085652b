import type { Goal } from '../../contract/index.ts';
import type { Forms, Words } from '../language.ts';

/** Goals: what people judged, how many measures meet their targets. Functions take texts that are formatted already. */
export interface GoalWords {
  /** What people judged. */
  readonly judgement: Readonly<Record<NonNullable<Goal['judgement']>['state'], string>>;
  readonly notJudged: string;
  readonly judged: (date: string) => string;
  /** How many of those counted are met; `whole` may have its `targets` with it. */
  readonly of: (part: string, whole: string) => string;
  readonly targets: Forms;
  /** Those not counted, after their number. */
  readonly leftOut: Readonly<Record<'notYet' | 'noTarget' | 'noValue', Forms>>;
  readonly nothingCounted: string;
  /** As `targets`, where a goal is what has a deadline and a measure is what has a target. */
  readonly measures: Forms;
  readonly noMeasureCounts: string;
  /** In force from this period on, to be reached within this period at the latest; then that it was not. */
  readonly from: (period: string) => string;
  readonly by: (period: string) => string;
  readonly over: string;
  readonly decided: (date: string) => string;
  readonly decidedBy: (who: string) => string;
  /** Before the goal that it serves. */
  readonly serves: (goal: string) => string;
  /** After a number of goals, or of one alone. */
  readonly loose: Forms;
  /** What only a tree of goals says. */
  readonly tree: {
    readonly name: string;
    readonly goals: Forms;
    /** After a number of goals, before how they were judged. */
    readonly unmeasured: Forms;
    readonly none: string;
    /** Before its number. */
    readonly level: string;
    /** Heads of columns. */
    readonly unit: string;
    readonly deadline: string;
    readonly judgement: string;
    readonly met: string;
    readonly counted: string;
    readonly leftOut: string;
  };
  /** Heads of columns. */
  readonly measure: string;
  readonly outcome: string;
}

/** Filled language by language: `goalPack` loads them. */
export const goalWords = {} as Words<GoalWords>;
