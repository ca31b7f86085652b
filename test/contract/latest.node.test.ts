import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inTimeOrder, latestObservation } from '../../src/contract/index.ts';
import { comparePeriods, hasValue } from '../../src/contract/latest.ts';
import { isFew } from '../../src/contract/people-behind.ts';
import { parsePeriod, periodAt } from '../../src/contract/period.ts';

const periodsOf = (items: readonly { period: string }[]): readonly string[] => items.map(({ period }) => period);
const observed = (...periods: string[]): readonly { period: string; value: number }[] =>
  periods.map((period, value) => ({ period, value }));

test('observations in any order come in time order, and the list given stays as it was', () => {
  const given = observed('2026-03', '2025-12', '2026-01', '2025-02');
  const before = structuredClone(given);
  assert.deepEqual(periodsOf(inTimeOrder(given)), ['2025-02', '2025-12', '2026-01', '2026-03']);
  assert.deepEqual(given, before);
});

test('a list in order is handed back as it is, without a copy', () => {
  const days = Array.from({ length: 1000 }, (_, day) => ({ period: periodAt('day', day * 864e5) }));
  assert.equal(inTimeOrder(days), days);
  const one = observed('2025');
  assert.equal(inTimeOrder(one), one);
});

test('no observations are an empty list', () => {
  assert.deepEqual(inTimeOrder(undefined), []);
  assert.equal(latestObservation(undefined), undefined);
  assert.equal(latestObservation([]), undefined);
});

test('kinds of period stand in order by their start, and by their end where they start together', () => {
  const ordered = ['2024-W01', '2024-12', '2025-01-01T00:00', '2025-01-01', '2025-01', '2025-Q1', '2025-T1', '2025-S1',
    '2025', '2025-01-01T10:00', '2025-01-02', '2025-W02', '2025-02', '2025-04', '2025-Q2', '2025-W15', '2025-S2'];
  const shuffled = ordered.toSorted((a, b) => a.slice(-1).localeCompare(b.slice(-1)) || b.localeCompare(a));
  assert.notDeepEqual(shuffled, ordered);
  assert.deepEqual(periodsOf(inTimeOrder(shuffled.map((period) => ({ period })))), ordered);
});

const moment = fc.integer({ min: Date.UTC(1999, 0), max: Date.UTC(2031, 0) });
const kind = fc.constantFrom('year', 'halfYear', 'tertial', 'quarter', 'month', 'week', 'day', 'moment');
const anyPeriod = fc.tuple(kind, moment).map(([of, time]) => periodAt(of, time));

test('any two periods compare as their starts and then their ends do', () => {
  fc.assert(fc.property(anyPeriod, anyPeriod, (a, b) => {
    const [first, second] = [parsePeriod(a) ?? assert.fail(a), parsePeriod(b) ?? assert.fail(b)];
    assert.equal(
      Math.sign(comparePeriods(a, b)), Math.sign(first.start - second.start || first.end - second.end), `${a} ${b}`,
    );
  }), { numRuns: 2000 });
});

test('the latest value passes over what has none, whatever the reason', () => {
  assert.deepEqual(latestObservation([
    { period: '2026-04', missing: 'suppressed' },
    { period: '2026-02', value: 7 },
    { period: '2026-05', value: null },
    { period: '2026-03', value: null, missing: 'notCollected' },
    { period: '2026-01', value: 9 },
  ]), { period: '2026-02', value: 7 });
});

test('0 is a value', () => {
  assert.deepEqual(
    latestObservation([{ period: '2025', value: 3 }, { period: '2026', value: 0 }]), { period: '2026', value: 0 },
  );
});

test('of two that start together the longer is the latest, in whichever order they come', () => {
  const year = { period: '2026', value: 1 };
  const month = { period: '2026-01', value: 2 };
  assert.equal(latestObservation([year, month]), year);
  assert.equal(latestObservation([month, year]), year);
});

test('few is less than the minimum and more than none; an unknown number is not few', () => {
  assert.deepEqual([0, 1, 5, 6, undefined].map((n) => isFew(n, 6)), [false, true, true, false, false]);
});

test('a number of answers without a value is no value', () => {
  assert.equal(hasValue({ period: '2025', value: 4, n: 0 }), true);
  assert.equal(hasValue({ period: '2025', value: null, n: 40 }), false);
});
