import { controlLimits, type ControlLimits, type Distances } from './control-limits.ts';
import { phasesOf } from './phases.ts';
import { side } from './runs.ts';
import type { Series, Value } from './series.ts';

/** One phase of an individuals chart (XmR). */
export interface IndividualsPhase extends ControlLimits {
  /** Index of its first position. */
  readonly start: number;
  /** Points that are not excluded, missing ones counted. */
  readonly nObservations: number;
}

/** The limits of a series and the points beyond them. */
export interface IndividualsAnalysis {
  /** In time order, at least one. */
  readonly phases: readonly IndividualsPhase[];
  /** Indices of the points beyond the limits of their phase, in order; never excluded ones. */
  readonly outside: readonly number[];
}

// 1.128 is d2 for two neighbours: the mean range of two normal values, in standard deviations.
const standardDeviations: Distances = (range) => [2 * (range / 1.128), 3 * (range / 1.128)];

/**
 * The limits of an individuals chart (XmR): three standard deviations, by the moving ranges, around the mean.
 *
 * An excluded point is bridged: its neighbours become neighbours. A missing one is not. Where screening leaves nothing
 * but ranges of zero, both limits fall on the centre line and nearly every point lies outside: a chart then draws no
 * limits and says that the values hardly vary.
 *
 * @param values  In time order. NaN and infinities are missing like `null`; a missing point keeps its place.
 * @param series  Centre line (default the mean), baseline, phases, excluded points, screening (default on).
 * @returns  One entry a phase; without values one phase, start 0. No limits where no moving range is left.
 * @throws {RangeError}  For a centre that is neither median, mean nor a finite number, and a `freezeAfter` that is no
 *   whole number of 1 or more.
 *
 * Source: Nelson 1982, Control charts for individual measurements, Journal of Quality Technology 14: 172-173.
 */
export function individualsLimits(values: readonly Value[], series: Series = {}): IndividualsAnalysis {
  const outside: number[] = [];
  const phases = phasesOf('individualsLimits', values, series).map(({ start, points, baseline }) => {
    const limits = controlLimits(baseline, series, standardDeviations);
    for (const index of points) if (side(values[index], limits.lower, limits.upper)) outside.push(index);
    return { start, nObservations: points.length, ...limits };
  });
  return { phases, outside };
}
