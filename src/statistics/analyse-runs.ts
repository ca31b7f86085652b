import { centreLine } from './centre-line.ts';
import { crossingsLimit, longestRunLimit } from './limits.ts';
import { phasesOf, type Phase } from './phases.ts';
import { runs, side } from './runs.ts';
import type { Centre, Series, Value } from './series.ts';

/** What the run test says of a phase. */
export type Verdict = 'signal' | 'noSignal' | 'tooFewPoints';

/** On which side of the centre line. */
export type Side = 'above' | 'below';

/** First and last useful point of a run, as indices of the series. */
export interface RunSpan {
  readonly from: number;
  readonly to: number;
}

/** One phase of a run chart; the four figures of the test are `null` where no point is useful. */
export interface RunPhase {
  /** Index of its first position. */
  readonly start: number;
  /** Points that are not excluded, missing ones counted: not the number of values to show to readers. */
  readonly nObservations: number;
  /** Points with a value off the centre line. */
  readonly nUseful: number;
  /** `null` where the baseline has no value. */
  readonly centre: number | null;
  /** Useful points in the longest run. */
  readonly longestRun: number | null;
  /** The longest run that chance explains; a longer one is a signal. */
  readonly longestRunLimit: number | null;
  /** How often the useful points change sides. */
  readonly crossings: number | null;
  /** The fewest crossings that chance explains; fewer are a signal. */
  readonly crossingsLimit: number | null;
  readonly verdict: Verdict;
  /** Side of the latest run over the limit; `null` where only crossings signal, and with any other verdict. */
  readonly signalSide: Side | null;
  /** Every run over the limit; none where there are too few points. */
  readonly overLimitRuns: readonly RunSpan[];
  /**
   * Whether its own median, not a frozen one, is also its lowest or highest value: then all useful points lie on one
   * side, and too many values are alike for this test. True of a single value too.
   */
  readonly tied: boolean;
}

/** The run test of a series. */
export interface RunAnalysis {
  /** In time order, at least one. The last one's verdict is the chart's. */
  readonly phases: readonly RunPhase[];
}

// The published tables start here, and with its own median a shorter series without ties could never signal.
const FEWEST_USEFUL = 10;

/**
 * Tests a run chart for signals by Anhøj's two rules: a run too long, or crossings too few.
 *
 * @param values  In time order. NaN and infinities are missing like `null`; a missing point keeps its place.
 * @param series  Centre line (default the median), baseline, phases and excluded points.
 * @returns  One entry a phase; without values one phase, start 0, that has too few points.
 * @throws {RangeError}  For a centre that is neither median, mean nor a finite number, and a `freezeAfter` that is no
 *   whole number of 1 or more.
 *
 * Source: Anhøj & Olesen 2014, doi:10.1371/journal.pone.0113825; the floor of ten useful points is this project's.
 */
export function analyseRuns(values: readonly Value[], series: Series = {}): RunAnalysis {
  const { centre = 'median' } = series;
  return { phases: phasesOf('analyseRuns', values, series).map((phase) => analysePhase(values, phase, centre)) };
}

function analysePhase(values: readonly Value[], { start, points, baseline, frozen }: Phase, how: Centre): RunPhase {
  const centre = centreLine(baseline, how);
  const sideOf = (index: number): number => side(values[index], centre);
  const useful = points.filter(sideOf);
  const nUseful = useful.length;
  const found = runs(useful, sideOf);
  const longest = nUseful ? longestRunLimit(nUseful) : null;
  const fewest = nUseful ? crossingsLimit(nUseful) : null;
  const enough = nUseful >= FEWEST_USEFUL;
  const tooLong = found.filter(({ first, end }) => enough && longest && end - first > longest);
  const latest = tooLong.at(-1);
  const broken = latest || found.length - 1 < (fewest ?? 0);
  return {
    start,
    nObservations: points.length,
    nUseful,
    centre,
    longestRun: nUseful ? found.reduce((length, { first, end }) => Math.max(length, end - first), 0) : null,
    longestRunLimit: longest,
    crossings: nUseful ? found.length - 1 : null,
    crossingsLimit: fewest,
    verdict: !enough ? 'tooFewPoints' : broken ? 'signal' : 'noSignal',
    signalSide: !latest ? null : latest.sign > 0 ? 'above' : 'below',
    overLimitRuns: tooLong.map(({ from, to }) => ({ from, to })),
    // Where no point lies below a median it is the lowest value, and the useful points make one run or none.
    tied: how === 'median' && !frozen && centre !== null && found.length < 2,
  };
}
