import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossingsLimit, longestRunLimit } from '../../src/statistics/index.ts';
import { readFixture } from './cases.ts';
import { exactCrossingsLimit, exactLongestRunLimit } from './obvious.ts';

interface Limits {
  readonly n: number;
  readonly longestRunLimit: number;
  readonly crossingsLimit: number;
}

const rows = readFixture<Limits[]>('limits.json');
let ran = 0;
for (const { n, ...expected } of rows) {
  test(`limits.json: the limits for ${n} useful points agree with R`, () => {
    ran += 1;
    assert.deepEqual({ longestRunLimit: longestRunLimit(n), crossingsLimit: crossingsLimit(n) }, expected);
  });
}

test('limits.json: every row ran', (t) => {
  t.diagnostic(`limits.json: ${ran} of ${rows.length} rows`);
  assert.deepEqual(rows.map(({ n }) => n), Array.from({ length: 400 }, (_, at) => at + 1));
  assert.equal(ran, rows.length);
});

for (const [n, crossings] of [[500, 231], [1000, 474], [1500, 718], [3000, 1454]] as const) {
  test(`crossingsLimit(${n}) is ${crossings}`, () => {
    assert.equal(crossingsLimit(n), crossings);
  });
}

test('crossingsLimit agrees with exact whole-number arithmetic from 1 to 1500', () => {
  for (let n = 1; n <= 1500; n += 1) assert.equal(crossingsLimit(n), exactCrossingsLimit(n), `n = ${n}`);
});

test('crossingsLimit agrees with exact arithmetic around 5000 too', () => {
  for (const n of [4999, 5000, 5001]) assert.equal(crossingsLimit(n), exactCrossingsLimit(n), `n = ${n}`);
});

test('longestRunLimit agrees with comparing powers of two up to 100,000', () => {
  for (let n = 1; n <= 100_000; n += 1) assert.equal(longestRunLimit(n), exactLongestRunLimit(n), `n = ${n}`);
});

test('the limits never fall when points are added, and crossingsLimit grows by one at most', () => {
  for (let n = 2; n <= 3000; n += 1) {
    assert.ok([0, 1].includes(longestRunLimit(n) - longestRunLimit(n - 1)), `n = ${n}`);
    assert.ok([0, 1].includes(crossingsLimit(n) - crossingsLimit(n - 1)), `n = ${n}`);
  }
});

test('there is no limit for less than one point, nor for parts of one', () => {
  for (const got of [0, -1, 2.5, NaN, Infinity]) {
    const name = 'RangeError';
    const message = `needs 1 whole point or more, got ${got}`;
    assert.throws(() => longestRunLimit(got), { name, message: `longestRunLimit: ${message}` });
    assert.throws(() => crossingsLimit(got), { name, message: `crossingsLimit: ${message}` });
  }
});
