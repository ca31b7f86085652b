import type { Measure } from './definition.ts';
import { hasValue } from './latest.ts';
import type { Observed } from './latest.ts';
import { parsePeriod, spanOf } from './period.ts';
import type { PeriodSpan } from './period.ts';

/** A year that is being added up. */
export interface YearSoFar {
  /** The year; for weeks the ISO year, which begins with week 1. */
  readonly period: string;
  /** The year's values up to the latest one, added up. */
  readonly sum: number;
  /** How much of the year is gone where the latest value's period ends, 0 to 1: after June 0.5, after week 26 26/52. */
  readonly share: number;
  /**
   * How many periods up to then have no value, so that the sum is short of them: those that the cadence expects (year
   * to week), else those that the document names.
   */
  readonly missing: number;
}

/** Takes off what binary fractions add: 0.1 + 0.2 is 0.3, and not above a target of 0.3. */
export const exact = (value: number): number => Number(value.toPrecision(13));

/** Months count alike however long they are: one visit a quarter is on its way to four at each quarter's end. */
function shareOfYear(year: string, { kind, index, end }: PeriodSpan): number {
  if (kind === 'week') return index / (parsePeriod(`${year}-W53`) ? 53 : 52);
  const whole = spanOf(year);
  return kind === 'day' || kind === 'moment'
    ? (end - whole.start) / (whole.end - whole.start)
    : (new Date(end).getUTCMonth() || 12) / 12;
}

/**
 * The sum of a measure whose values add up within the year, up to and with its latest value.
 *
 * Only observations of the latest one's kind count: where a measure has both months and quarters, they tell the same.
 */
export function yearSoFar(
  { cadence, observations = [] }: Pick<Measure, 'cadence' | 'observations'>,
  latest: Observed,
): YearSoFar {
  const year = latest.period.slice(0, 4);
  const last = spanOf(latest.period);
  const soFar = observations.filter(({ period }) => {
    const { kind, end } = spanOf(period);
    return period.startsWith(year) && kind === last.kind && end <= last.end;
  });
  const values = soFar.filter(hasValue);
  const expected = cadence === last.kind && cadence !== 'day' ? last.index : soFar.length;
  return {
    period: year,
    sum: exact(values.reduce((sum, { value }) => sum + value, 0)),
    share: shareOfYear(year, last),
    missing: expected - values.length,
  };
}
