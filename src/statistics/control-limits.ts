import { centreLine } from './centre-line.ts';
import { meanMovingRange } from './moving-range.ts';
import { valueOrNull, type Series, type Value } from './series.ts';

/** Centre and limits of a phase of an individuals chart; `null` for what cannot be given. */
export interface ControlLimits {
  /** `null` where the baseline has no value. */
  readonly centre: number | null;
  /** After screening. `null`, and with it all limits, where no moving range is left. */
  readonly meanMovingRange: number | null;
  /** Below this, a point is outside; on it, inside. May be negative also where values cannot. */
  readonly lower: number | null;
  /** Inner lines, at two thirds of the way from the centre to the limits. */
  readonly lower2: number | null;
  readonly upper2: number | null;
  /** Above this, a point is outside; on it, inside. */
  readonly upper: number | null;
}

/** How far from the centre the inner and the outer lines lie, for a mean moving range. */
export type Distances = (range: number) => readonly [inner: number, outer: number];

/** Limits from the values of a baseline in time order, around the mean unless the series says otherwise. */
export function controlLimits(baseline: readonly Value[], series: Series, distances: Distances): ControlLimits {
  const centre = centreLine(baseline, series.centre ?? 'mean');
  const range = meanMovingRange(baseline, series.screen ?? true);
  const [inner, outer] = distances(range ?? NaN);
  const line = (distance: number): number | null => valueOrNull((centre ?? NaN) + distance);
  return {
    centre,
    meanMovingRange: range,
    lower: line(-outer),
    lower2: line(-inner),
    upper2: line(inner),
    upper: line(outer),
  };
}
