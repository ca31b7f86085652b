import type { Goal } from '../../contract/index.ts';
import type { Words } from '../language.ts';

/** What is said of a goal that nothing measures. Functions take texts that are formatted already. */
export interface GoalWords {
  /** What people judged. */
  readonly judgement: Readonly<Record<NonNullable<Goal['judgement']>['state'], string>>;
  readonly notJudged: string;
  readonly judged: (date: string) => string;
}

/** Filled language by language: `basePack` loads them. */
export const goalWords = {} as Words<GoalWords>;
