import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueAxis } from '../../../src/widgets/run-chart/run-chart-axis.view.ts';

type Case = readonly [what: string, values: readonly number[], decimals: number, ticks: readonly number[]];

describe('valueAxis', () => {
  const cases: readonly Case[] = [
    ['starts near values that lie far from zero', [96.3, 98.8, 95], 1, [95, 96, 97, 98, 99]],
    ['starts at zero where zero is near', [2, 14], 0, [0, 5, 10, 15]],
    ['ends at zero where all values are just below it', [-14, -2], 0, [-15, -10, -5, 0]],
    ['spans zero where values lie on both sides', [-168714, 82794], 0, [-200000, -100000, 0, 100000]],
    ['gives equal values an axis', [7, 7], 0, [6, 7, 8]],
    ['gives zeros an axis that does not go below them', [0, 0], 0, [0, 1]],
    ['has no half accidents', [0, 2], 0, [0, 1, 2]],
    ['writes no noise of binary fractions', [0.1, 0.3], 1, [0.1, 0.2, 0.3]],
    ['has no ticks where there is no value', [], 0, []],
    ['leaves out what is no number', [NaN, 2, Infinity, 14], 0, [0, 5, 10, 15]],
  ];
  for (const [what, values, decimals, ticks] of cases) {
    test(what, () => deepEqual(valueAxis(values, decimals).ticks, ticks));
  }

  test('tells with how many decimals its ticks are written', () => {
    equal(valueAxis([0.7, 1.2], 1).decimals, 1);
    equal(valueAxis([10, 1200], 1).decimals, 0);
  });

  test('holds all values between few round ticks, whatever they are', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
    fc.assert(fc.property(fc.array(number, { minLength: 1 }), fc.integer({ min: 0, max: 6 }), (values, decimals) => {
      const { low, high, ticks } = valueAxis(values, decimals);
      ok(low < high && low <= Math.min(...values) && Math.max(...values) <= high);
      ok(ticks.length >= 2 && ticks.length <= 8, `${ticks.length} ticks`);
      equal(ticks[0], low);
      equal(ticks.at(-1), high);
    }));
  });
});
