import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mean, median } from '../../src/statistics/index.ts';

test('the median sorts numbers as numbers', () => {
  assert.equal(median([10, 9, 100]), 10);
  assert.equal(median([-1, -10, 2]), -1);
});

test('the median of an odd number of values is the middle one, of an even number half the sum of two', () => {
  assert.equal(median([3]), 3);
  assert.equal(median([7, 3]), 5);
  assert.equal(median([5, 1, 9, 7]), 6);
  assert.equal(median([52.3, 52.9]), 52.599999999999994);
});

test('two equal middle values are the median, also where their sum is too large', () => {
  assert.equal(median([1.5e308, 1, 1.5e308, 1.6e308]), 1.5e308);
});

test('the median leaves its list as it is', () => {
  assert.equal(median(Object.freeze([3, 1, 2])), 2);
});

test('no values have neither median nor mean', () => {
  assert.equal(median([]), null);
  assert.equal(mean([]), null);
});

for (const value of [0.1, 0.7, 1 / 3, 4.35, 1e-9, 1e12 + 0.1]) {
  test(`the mean of up to forty times ${value} is ${value}`, () => {
    for (let times = 1; times <= 40; times += 1) {
      assert.equal(mean(Array<number>(times).fill(value)), value, `${times} times`);
    }
  });
}

test('the mean of 0.1, 0.2, 0.3, five times, is 0.2', () => {
  assert.equal(mean([0.1, 0.2, 0.3, 0.1, 0.2, 0.3, 0.1, 0.2, 0.3, 0.1, 0.2, 0.3, 0.1, 0.2, 0.3]), 0.2);
});
