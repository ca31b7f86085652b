import type { Forms, Words } from '../language.ts';

/** Year wheels. Functions take texts that are formatted already. */
export interface YearWheelWords {
  /** Before what goes on today, and before what comes after that. */
  readonly now: string;
  readonly next: string;
  /** Instead of those: sentences without their full stop. */
  readonly nothingNow: string;
  readonly nothingNext: string;
  /** After the number of those that are not named. */
  readonly more: Forms;
  readonly until: (date: string) => string;
  /** Numbers of weeks: one, or the first and the last. */
  readonly weeks: (first: string, last?: string) => string;
  readonly today: string;
  /** A whole sentence. */
  readonly empty: string;
}

/** Filled language by language: `yearWheelPack` loads them. */
export const yearWheelWords = {} as Words<YearWheelWords>;
