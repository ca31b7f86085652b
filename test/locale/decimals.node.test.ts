import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decimalsOf } from '../../src/locale/decimals.ts';

test('decimalsOf is what the measure says, also none', () => {
  assert.equal(decimalsOf([1.25], 0), 0);
  assert.equal(decimalsOf([1], 6), 6);
});

test('decimalsOf is the most that the data shows', () => {
  assert.equal(decimalsOf([1, 20, -3]), 0);
  assert.equal(decimalsOf([1, 20.5, 3]), 1);
  assert.equal(decimalsOf([1.5, 20.25, 3]), 2);
});

test('decimalsOf stops at two', () => {
  assert.equal(decimalsOf([1 / 3]), 2);
  assert.equal(decimalsOf([0.001]), 2);
});

test('decimalsOf does not take the noise of sums for figures', () => {
  assert.equal(decimalsOf([0.1 + 0.2]), 1);
  assert.equal(decimalsOf([52.599999999999994]), 1);
  assert.equal(decimalsOf([0.3 - 0.2 - 0.1]), 0);
  assert.equal(decimalsOf([1.1 * 1.1]), 2);
  assert.equal(decimalsOf([123456789012.5]), 1);
});

test('decimalsOf passes over what has no value', () => {
  assert.equal(decimalsOf([null, undefined, 1.5]), 1);
  assert.equal(decimalsOf([]), 0);
});

test('decimalsOf counts the decimals of any number written with two or fewer', () => {
  fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
    const value = hundredths / 100;
    assert.equal(decimalsOf([value]), (String(value).split('.')[1] ?? '').length);
  }));
});
