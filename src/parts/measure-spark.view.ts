import type { Target } from '../contract/index.ts';
import { targetStretches } from '../contract/index.ts';
import type { MeasureRun } from './measure-run.view.ts';
import { firstFrom } from './run-series.view.ts';
import type { RunVerdict } from './run-test.view.ts';
import { sparkView } from './spark.view.ts';
import type { SparkView } from './spark.view.ts';

/** Of a longer series the latest so many points are drawn: more would be a smear at the size of a word. */
const MOST_POINTS = 120;

/**
 * A measure as a spark line: its latest points in time order, with gaps, the centre lines and signal of its verdicts,
 * and the target in force, from where it came into force.
 *
 * Verdicts are told by all points, also where only the latest are drawn. A target so far off that the values would
 * lie on a line is not drawn: words say how far it is. So is none for a whole year, of which the values are parts.
 */
export function measureSpark(run: MeasureRun, verdicts: readonly RunVerdict[], target: Target | undefined): SparkView {
  const { measure, series } = run;
  const start = Math.max(0, series.values.length - MOST_POINTS);
  const values = series.values.slice(start);
  const times = series.times.slice(start);
  const from = targetStretches(measure.target).find((stretch) => stretch.target === target)?.from ?? -Infinity;
  const targets = measure.accumulates ? [] : near([target?.atLeast, target?.atMost], values);
  return sparkView({
    values,
    times,
    phases: verdicts.filter(({ to }) => to >= start).map((phase) => shifted(phase, start)),
    targets,
    targetFrom: firstFrom(times, from),
  });
}

/** A verdict of the part that is drawn. */
const shifted = (phase: RunVerdict, start: number): RunVerdict => ({
  ...phase,
  from: Math.max(0, phase.from - start),
  to: phase.to - start,
  signals: phase.signals.map(({ meaning, places }) =>
    ({ meaning, places: places.filter((place) => place >= start).map((place) => place - start) })),
});

/** Bounds no farther from the values than these spread. */
function near(bounds: readonly (number | undefined)[], values: readonly number[]): readonly number[] {
  const known = values.filter((value) => !Number.isNaN(value));
  const low = Math.min(...known);
  const high = Math.max(...known);
  // Equal values do not spread: any target may stand beside them.
  const reach = high - low || Infinity;
  return bounds.filter((bound) => bound !== undefined).filter((bound) => bound >= low - reach && bound <= high + reach);
}
