import { isCount, requires } from './requires.ts';
import { hasValue, type Series, type Value } from './series.ts';

/** A stretch of the series that is analysed as if it were alone. */
export interface Phase {
  readonly start: number;
  /** Indices of its points that are not excluded, in order, missing ones included. */
  readonly points: readonly number[];
  /** Values of those that make the centre line and the limits: all, unless frozen. */
  readonly baseline: readonly Value[];
  readonly frozen: boolean;
}

/**
 * The phases of a series in order: always at least one, and the first starts at 0.
 *
 * @throws {RangeError}  In the name of `caller`, for a centre that is neither median, mean nor a finite number, and a
 *   `freezeAfter` that is no whole number of 1 or more.
 */
export function phasesOf(caller: string, values: readonly Value[], series: Series): Phase[] {
  const { centre = 0, freezeAfter = Number.MAX_SAFE_INTEGER, phases = [], exclude } = series;
  const known = centre === 'median' || centre === 'mean' || hasValue(centre);
  requires(known, caller, 'median, mean or a number as centre', centre);
  requires(isCount(freezeAfter), caller, 'a whole freezeAfter of 1 or more', freezeAfter);
  // A list that names no border within the series is still a list: only an empty one is none.
  const frozen = !phases.length && freezeAfter < values.length;
  const excluded = new Set(exclude);
  const starts = phaseStarts(values.length, phases);
  return starts.map((start, nth) => {
    const end = starts[nth + 1] ?? values.length;
    const points: number[] = [];
    const baseline: Value[] = [];
    for (let index = start; index < end; index += 1) {
      if (excluded.has(index)) continue;
      points.push(index);
      if (!frozen || index < freezeAfter) baseline.push(values[index] ?? null);
    }
    return { start, points, baseline, frozen };
  });
}

function phaseStarts(length: number, listed: readonly number[]): number[] {
  const within = listed.filter((start) => isCount(start) && start < length);
  return [...new Set([0, ...within])].sort((a, b) => a - b);
}
