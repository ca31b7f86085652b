import type { Observation } from '../../contract/index.ts';
import { isFew } from '../../contract/latest.ts';
import { spanOf } from '../../contract/span.ts';

/** A measure's observations as lists of numbers, in time order: one place for each period, also where no value came. */
export interface RunSeries {
  readonly observations: readonly Observation[];
  /** When each period begins, as periods count time. */
  readonly times: readonly number[];
  /** NaN where there is none. */
  readonly values: readonly number[];
}

/** Places that follow each other, the last one included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The series to draw and to judge.
 *
 * @param observations  In time order, expected periods that nobody delivered included.
 * @param minimum  A value over fewer answers than this, but more than none, gets no further than here: it is hidden.
 */
export function seriesOf(observations: readonly Observation[], minimum: number): RunSeries {
  const shown = observations.map((observation) => {
    if (!isFew(observation.n, minimum)) return observation;
    const { period, note } = observation;
    return { period, missing: 'suppressed' as const, ...(note && { note }) };
  });
  return {
    observations: shown,
    times: shown.map(({ period }) => spanOf(period).start),
    values: shown.map(({ value }) => value ?? NaN),
  };
}

/** The first place at or after a time; the length of the list where there is none. */
export function firstFrom(times: readonly number[], time: number): number {
  const place = times.findIndex((each) => each >= time);
  return place < 0 ? times.length : place;
}

/** The stretches of places without a value, told apart by why there is none. */
export function gapsIn({ values, observations }: RunSeries): readonly Stretch[] {
  const gaps: Stretch[] = [];
  values.forEach((value, place) => {
    if (!Number.isNaN(value)) return;
    const last = gaps.at(-1);
    const isMore = last?.to === place - 1 && observations[place]?.missing === observations[place - 1]?.missing;
    if (isMore) gaps.push({ from: gaps.pop()?.from ?? place, to: place });
    else gaps.push({ from: place, to: place });
  });
  return gaps;
}
