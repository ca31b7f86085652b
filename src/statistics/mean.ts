import { valueOrNull } from './series.ts';

/**
 * The arithmetic mean, exact enough that equal values never lie beside it.
 *
 * @param values  Finite numbers in any order.
 * @returns  `null` for an empty list, and where the sum is too large for a number.
 */
export function mean(values: readonly number[]): number | null {
  const meanDistance = (from: number): number => values.reduce((sum, value) => sum + (value - from), 0) / values.length;
  // Two passes: summed in one, the mean of twelve 0.1 is 0.09999999999999999, and every one of them would lie above it.
  const rough = meanDistance(0);
  return valueOrNull(rough + meanDistance(rough));
}
