import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decimate } from '../../src/chart/decimate.ts';

const nobody = (): boolean => false;
const value = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -50, max: 50 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const series = fc.array(value, { minLength: 1, maxLength: 400 });
const columns = { from: 0, count: 10 };

const timesOf = (values: readonly number[]): number[] => values.map((_, index) => index);
const columnOf = (index: number, length: number): number => Math.floor(index * columns.count / (length - 1 || 1));
const columnsOf = (indices: readonly number[], { length }: readonly number[]): number[] =>
  [...new Set(indices.map((index) => columnOf(index, length)))];
const thin = (values: readonly number[], isKept: (index: number) => boolean = nobody): number[] =>
  decimate(timesOf(values), values, { ...columns, to: values.length - 1 }, isKept);

describe('decimate', () => {
  test('leaves a series alone that has few points for its width', () => {
    deepEqual(thin([3, NaN, 1]), [0, 1, 2]);
  });

  test('of 100,000 points in 1,000 columns draws at most six for each', () => {
    const values = Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 1013);
    const drawn = decimate(timesOf(values), values, { from: 0, to: 99_999, count: 1000 }, nobody);
    ok(drawn.length <= 6006, `${drawn.length} points`);
    equal(drawn[0], 0);
    equal(drawn.at(-1), 99_999);
  });

  test('gives indices in order, each once', () => {
    fc.assert(fc.property(series, (values) => {
      const drawn = thin(values);
      ok(drawn.every((index, nth) => nth === 0 || index > (drawn[nth - 1] ?? 0)));
    }));
  });

  test('keeps the lowest and the highest of every column, and the points where the line enters and leaves it', () => {
    fc.assert(fc.property(series, (values) => {
      const drawn = thin(values);
      for (let column = 0; column <= columns.count; column += 1) {
        const all = timesOf(values).filter((index) => columnOf(index, values.length) === column);
        const kept = drawn.filter((index) => columnOf(index, values.length) === column);
        const known = (indices: readonly number[]): number[] =>
          indices.map((index) => values[index] ?? NaN).filter((each) => !Number.isNaN(each));
        equal(Math.min(...known(kept)), Math.min(...known(all)));
        equal(Math.max(...known(kept)), Math.max(...known(all)));
        equal(kept[0], all[0]);
        equal(kept.at(-1), all.at(-1));
      }
    }));
  });

  test('closes no gap: a column with a missing value still has one', () => {
    fc.assert(fc.property(series, (values) => {
      const missing = (indices: readonly number[]): number[] => indices.filter((index) => Number.isNaN(values[index]));
      deepEqual(columnsOf(missing(thin(values)), values), columnsOf(missing(timesOf(values)), values));
    }));
  });

  test('keeps in every column a point that must be seen', () => {
    fc.assert(fc.property(series, fc.integer({ min: 2, max: 9 }), (values, every) => {
      const isKept = (index: number): boolean => index % every === 1;
      const seen = (indices: readonly number[]): number[] => columnsOf(indices.filter(isKept), values);
      deepEqual(seen(thin(values, isKept)), seen(timesOf(values)));
    }));
  });

  test('survives points that all fall on one moment', () => {
    const values = Array.from({ length: 100 }, (_, index) => index);
    deepEqual(decimate(values.map(() => 5), values, { from: 5, to: 5, count: 10 }, nobody), [0, 99]);
  });
});
