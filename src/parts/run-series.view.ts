import type { Observation } from '../contract/index.ts';
import { spanOf } from '../contract/period.ts';

/** A measure's observations as lists of numbers, in time order: one place for each period, also where no value came. */
export interface RunSeries {
  readonly observations: readonly Observation[];
  /** When each period begins, as periods count time. */
  readonly times: readonly number[];
  /** NaN where there is none. */
  readonly values: readonly number[];
}

/**
 * The series to draw and to judge.
 *
 * @param observations  In time order, expected periods that nobody delivered included.
 */
export const seriesOf = (observations: readonly Observation[]): RunSeries => ({
  observations,
  times: observations.map(({ period }) => spanOf(period).start),
  values: observations.map(({ value }) => value ?? NaN),
});

/** The first place at or after a time; the length of the list where there is none. */
export function firstFrom(times: readonly number[], time: number): number {
  const place = times.findIndex((each) => each >= time);
  return place < 0 ? times.length : place;
}
