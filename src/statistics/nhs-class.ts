import type { NhsAnalysis, NhsLabel } from './nhs.ts';
import { hasValue, type Series, type Value } from './series.ts';
import type { Direction } from './signal-meaning.ts';

/** What a mark says: "high" and "low" where neither way is good, "common" (common cause variation) without a mark. */
export type NhsClass = 'common' | 'better' | 'worse' | 'high' | 'low';

/**
 * What the label of a point means. A rising trend is high even while it is still below the mean.
 *
 * @param label  `undefined` for a point that no rule marks.
 * @param better  Which way the measure should go.
 */
export function nhsClass(label: NhsLabel | undefined, better: Direction): NhsClass {
  if (!label) return 'common';
  const high = /above|up/.test(label);
  if (better === 'neither') return high ? 'high' : 'low';
  return high === (better === 'higher') ? 'better' : 'worse';
}

/** Which way the measure should go, and the excluded points that `nhsRules` was given. */
export interface NhsHeadlineOptions extends Pick<Series, 'exclude'> {
  readonly better: Direction;
}

/**
 * The headline of a chart by NHS Making Data Count: the class of the last point that has a value and is not excluded.
 *
 * @param values  The series that the labels were computed from.
 * @param labels  As `nhsRules` gives them.
 * @returns  "common" without values. Whether there are points enough to say so, the last phase's `provisional` tells.
 */
export function nhsHeadline(
  values: readonly Value[],
  labels: NhsAnalysis['labels'],
  { better, exclude }: NhsHeadlineOptions,
): NhsClass {
  const excluded = new Set(exclude);
  const last = values.findLastIndex((value, index) => hasValue(value) && !excluded.has(index));
  return nhsClass(labels[last], better);
}
