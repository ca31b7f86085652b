import type { Observation } from './definition.ts';
import { spanOf } from './span.ts';

/** An observation that has a value. */
export type Observed = Observation & { readonly value: number };

/** Orders checked periods by their start, and by their end where they start together: "2025-01" comes before "2025". */
export function comparePeriods(a: string, b: string): number {
  // Weeks, days and moments, of which there may be 100,000, sort as their texts do; of these no two kinds are as long.
  if (a.length > 7 && a.length === b.length) return a < b ? -1 : Number(a > b);
  const first = spanOf(a);
  const second = spanOf(b);
  return first.start - second.start || first.end - second.end;
}

/**
 * Observations, or anything else with a period, in time order.
 *
 * @returns  The list itself where it is in order already, as nearly all are: 100,000 cost a comparison each. Else a
 *   sorted copy. The input is never changed.
 */
export function inTimeOrder<T extends { readonly period: string }>(items: readonly T[] = []): readonly T[] {
  const inOrder = (a: T, b: T): number => comparePeriods(a.period, b.period);
  return items.every((item, index) => inOrder(items[index - 1] ?? item, item) <= 0) ? items : items.toSorted(inOrder);
}

/** Whether a figure over `n` answers is hidden: more than none, and fewer than `minimum`. Unknown is not few. */
export const isFew = (n = 0, minimum: number): boolean => n > 0 && n < minimum;

/** Whether an observation has a value that may be shown. */
export const hasValue = (observation: Observation, minimum = 0): observation is Observed =>
  typeof observation.value === 'number' && !isFew(observation.n, minimum);

/** The last in time order, in one pass; of a list in any order. */
export const lastInTime = <T extends { readonly period: string }>(items: readonly T[]): T | undefined =>
  items.reduce<T | undefined>((last, item) =>
    (last && comparePeriods(last.period, item.period) > 0 ? last : item), undefined);

/**
 * The last observation in time order that has a value.
 *
 * @param observations  In any order.
 * @param minimum  A value over fewer answers is passed over, as if it were suppressed. 0 lets all through.
 */
export const latestObservation = (observations: readonly Observation[] = [], minimum = 0): Observed | undefined =>
  lastInTime(observations.filter((observation) => hasValue(observation, minimum)));
