import type { Cadence } from '../contract/index.ts';
import type { PeriodSpan } from '../contract/period.ts';
import type { Forms, Words } from './language.ts';

/** What is numbered within the year. */
export type Part = 'halfYear' | 'tertial' | 'quarter' | 'week';

/** How a language writes periods, dates and times; numbers and the names of months are Intl's. */
export interface Habits {
  /** For Intl. Chromium has no nn and would silently take the reader's own language instead. */
  readonly locale: string;
  /** Stretches of time, for "2 months". */
  readonly units: Readonly<Record<Cadence, Forms>>;
  readonly ago: (stretch: string) => string;
  /** A half-year, tertial, quarter or week with its year; `noun` is the word for one of them. */
  readonly part: (noun: string, span: PeriodSpan) => string;
  /** Before their number on an axis. */
  readonly signs: Readonly<Record<Part, string>>;
  /** Between that and the year. */
  readonly beforeYear: string;
  /** Where to cut the name of a month on an axis. */
  readonly monthCut: number;
  /** `name` is the month in words, `month` its number from 1, `year` a space and the year, or nothing. */
  readonly day: (day: number, name: string, year: string, month: number) => string;
  /** Before a time of day. */
  readonly at: string;
  /** "09:00" as people read it. The language councils want a point; CLDR has a colon for sv, nb and nn. */
  readonly time: (clock: string) => string;
  /** Sunday to Saturday, where Intl has other names. */
  readonly weekdays?: readonly string[];
  /** Between a weekday and the day of the month. */
  readonly beforeDay?: string;
}

/** Filled language by language: `basePack` loads them. */
export const habits = {} as Words<Habits>;
