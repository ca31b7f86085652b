import type { Cadence } from '../contract/index.ts';
import { periodAt, wallClock } from '../contract/period.ts';
import { habits } from './habits.ts';
import type { Forms, Language } from './language.ts';
import { numberWriter } from './numbers.ts';
import { periodWriter } from './periods.ts';

/** Writes numbers, periods and counts as the readers of a language do: the same in axis, label, table and speech. */
export interface Format {
  /** Without `decimals` as many as the number has, at most 2. */
  readonly number: (value: number, decimals?: number) => string;
  /** With a sign unless it is (or rounds to) zero. */
  readonly signed: (value: number, decimals?: number) => string;
  /** "52,6 %", "134 dagar", with a no-break space; without a unit the number alone. */
  readonly withUnit: (value: number, unit: string | undefined, decimals?: number) => string;
  /** `value` is 0 to 100; without `decimals` none. */
  readonly percent: (value: number, decimals?: number) => string;
  /** A number of things: `plural(2, ['value', 'values'])` is "2 values". */
  readonly plural: (count: number, forms: Forms) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /**
   * A period of the contract in full: "mars 2025", "vecka 7 2025", "1 mars 2025 kl. 10.00".
   *
   * @param near  A month, day or moment leaves its year out where this period of the same kind has it too.
   */
  readonly period: (period: string, near?: string) => string;
  /**
   * A period on an axis: "mar 2025", "v. 7 2025", "T2 2025".
   *
   * @param after  The period of the label before it: what that one says already, its year or its day, is left out.
   */
  readonly periodShort: (period: string, after?: string) => string;
  /** A calendar date, "2025-03-01", in full. */
  readonly date: (day: string) => string;
  /** A time of day, "09:00". */
  readonly time: (clock: string) => string;
  /** An instant, as the clocks in that zone showed it: "1 mars 2025 kl. 10.00". */
  readonly instant: (epochMs: number, timeZone: string) => string;
  /** A stretch of time: "2 månader". */
  readonly span: (count: number, unit: Cadence) => string;
}

const made = new Map<Language, Format>();

/** The formatter of a language, made once. */
export function formatFor(language: Language): Format {
  let format = made.get(language);
  if (!format) made.set(language, (format = makeFormat(language)));
  return format;
}

function makeFormat(language: Language): Format {
  const habit = habits[language];
  const number = numberWriter(habit.locale);
  const period = periodWriter(habit);
  const plural = (count: number, forms: Forms): string => {
    const [one, other = one] = [forms].flat();
    return `${number(count)} ${count === 1 ? one : other}`;
  };
  const withUnit = (value: number, unit: string | undefined, decimals?: number): string =>
    number(value, decimals) + (unit ? `\u00a0${unit}` : '');
  return {
    number: (value, decimals) => number(value, decimals),
    signed: (value, decimals) => number(value, decimals, 'exceptZero'),
    withUnit,
    percent: (value, decimals = 0) => withUnit(value, '%', decimals),
    plural,
    list: (items) => new Intl.ListFormat(habit.locale).format(items),
    period: (text, near) => period(text, undefined, near),
    periodShort: (text, after) => period(text, habit.monthCut, after),
    date: (day) => period(day),
    time: habit.time,
    instant: (epochMs, timeZone) => period(periodAt('moment', wallClock(epochMs, timeZone))),
    span: (count, unit) => plural(count, habit.units[unit]),
  };
}
