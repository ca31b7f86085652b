import type { Observation } from './definition.ts';
import { spanOf } from './period.ts';

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

/** Whether an observation has a value. */
export const hasValue = (observation: Observation): observation is Observed => typeof observation.value === 'number';

/** The last in time order, in one pass; of a list in any order. */
export const lastInTime = <T extends { readonly period: string }>(items: readonly T[]): T | undefined =>
  items.reduce<T | undefined>((last, item) =>
    (last && comparePeriods(last.period, item.period) > 0 ? last : item), undefined);

/**
 * The last observation in time order that has a value.
 *
 * @param observations  In any order.
 */
export const latestObservation = (observations: readonly Observation[] = []): Observed | undefined =>
  lastInTime(observations.filter(hasValue));
