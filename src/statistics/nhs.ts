import { controlLimits, type ControlLimits, type Distances } from './control-limits.ts';
import { nhsMarks, type NhsRule } from './nhs-marks.ts';
import { phasesOf } from './phases.ts';
import { hasValue, type Series, type Value } from './series.ts';

/** Why a point is marked, and on which side. */
export type NhsLabel =
  | `${'above' | 'below'}-limit`
  | `trend-${'up' | 'down'}`
  | `${'two-of-three' | 'shift'}-${'above' | 'below'}`;

/** One phase of a chart by NHS Making Data Count. */
export interface NhsPhase extends ControlLimits {
  /** Index of its first point that has a value and is not excluded; of its first position where there is none. */
  readonly start: number;
  /** Points that have a value and are not excluded. */
  readonly nPoints: number;
  /** Under 13 points: the verdict is "too few points" and a chart draws no limits, though the rules are computed. */
  readonly provisional: boolean;
}

/** What the four rules say of a series. */
export interface NhsAnalysis {
  /** In time order, at least one. */
  readonly phases: readonly NhsPhase[];
  /** Indices that each rule marks on its own, in order. */
  readonly rules: Readonly<Record<NhsRule, readonly number[]>>;
  /** One label for each marked index, by the first rule that fits: outside, trend, two of three, shift. */
  readonly labels: { readonly [index: number]: NhsLabel };
}

const FEWEST_POINTS = 13;

const LABELS: Readonly<Record<NhsRule, readonly [low: NhsLabel, high: NhsLabel]>> = {
  outside: ['below-limit', 'above-limit'],
  trend: ['trend-down', 'trend-up'],
  twoOfThree: ['two-of-three-below', 'two-of-three-above'],
  shift: ['shift-below', 'shift-above'],
};

// The programme's own 2.66, not 3 / 1.128 = 2.6596: the two kinds of chart cannot share one constant.
const scaledRanges: Distances = (range) => [2 * (2.66 / 3) * range, 2.66 * range];

/**
 * The four rules of NHS Making Data Count, around the mean and with limits of their own.
 *
 * Missing and excluded points are taken out first: moving ranges, runs and trends pass across them, but never across a
 * phase border. Without phases the baseline is what lies in the first `freezeAfter` positions; with phases, the first
 * `freezeAfter` values of each.
 *
 * @param values  In time order. NaN and infinities are missing like `null`.
 * @param series  Centre line (default the mean), baseline, phases, excluded points, screening (default on).
 * @returns  One entry a phase; without values one phase, start 0, without points. Where no moving range is left there
 *   are no limits, and only trends and shifts are marked.
 * @throws {RangeError}  For a centre that is neither median, mean nor a finite number, and a `freezeAfter` that is no
 *   whole number of 1 or more.
 *
 * Source: NHS England, Making Data Count, as NHSRplotthedots 0.2.2 computes it; here no baseline is too short.
 */
export function nhsRules(values: readonly Value[], series: Series = {}): NhsAnalysis {
  const rules: Record<NhsRule, number[]> = { outside: [], trend: [], twoOfThree: [], shift: [] };
  const labels: Record<number, NhsLabel> = {};
  const phases = phasesOf('nhsRules', values, series).map(({ start, points, baseline }) => {
    const shown = points.filter((index) => hasValue(values[index]));
    // The slice is for phases; without them the baseline has no more values than positions.
    const base = baseline.filter(hasValue).slice(0, series.freezeAfter);
    const limits = controlLimits(base, series, scaledRanges);
    for (const { rule, index, sign } of nhsMarks(values, shown, limits)) {
      const marked = rules[rule];
      if (index > (marked.at(-1) ?? -1)) marked.push(index);
      // The last mark stays: its rule goes first, and where two trends share a peak, the later one gives it its name.
      labels[index] = LABELS[rule][sign > 0 ? 1 : 0];
    }
    return { start: shown[0] ?? start, nPoints: shown.length, ...limits, provisional: shown.length < FEWEST_POINTS };
  });
  return { phases, rules, labels };
}
