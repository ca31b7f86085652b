import { mean } from './mean.ts';
import { hasValue, type Value } from './series.ts';

/**
 * The mean absolute difference of neighbours, where both have a value.
 *
 * @param values  In time order; a missing value costs the two ranges that touch it.
 * @param screen  Drops, once, every range that is not below 3.267 times the mean, and takes the mean of the rest.
 * @returns  `null` where no range is left; screened, that is also so where all values are equal.
 *
 * Source: Nelson 1982, Control charts for individual measurements, Journal of Quality Technology 14: 172-173.
 */
export function meanMovingRange(values: readonly Value[], screen: boolean): number | null {
  const ranges: number[] = [];
  let before: Value = null;
  for (const value of values) {
    if (hasValue(value) && hasValue(before)) ranges.push(Math.abs(value - before));
    before = value;
  }
  const all = mean(ranges);
  return screen && all !== null ? mean(ranges.filter((range) => range < 3.267 * all)) : all;
}
