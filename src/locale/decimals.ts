import { MOST_DECIMALS } from './numbers.ts';

// Sums and products carry noise in their last digits: 52.599999999999994 is 52.6.
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) <= Math.max(1, Math.abs(value)) * 1e-12;

/**
 * With how many decimals a measure is shown: as the document says, else as many as the data has, at most 2.
 *
 * @param decimals  The measure's own, 0 to 6.
 */
export function decimalsOf(values: Iterable<number | null | undefined>, decimals?: number): number {
  if (decimals !== undefined) return decimals;
  let most = 0;
  for (const value of values) {
    while (most < MOST_DECIMALS && !isWhole((value ?? 0) * 10 ** most)) most += 1;
  }
  return most;
}
