import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageOf, clockOf } from '../../src/contract/index.ts';
import type { Cadence } from '../../src/contract/index.ts';

const clock = (text: string): number => Date.parse(`${text}Z`);

test('age counts from the end of the period', () => {
  assert.equal(ageOf('2026-03', { at: clock('2026-04-11T12:00') }).sinceMs, 10.5 * 864e5);
  assert.equal(ageOf('2026', { at: clock('2026-12-31T23:00') }).sinceMs, -36e5);
  assert.equal(ageOf('2026-W07', { at: clock('2026-02-16T00:00') }).sinceMs, 0);
});

/** Cadence, period of the latest value, and when the next one is due. */
const DUE: readonly (readonly [Cadence, string, string])[] = [
  ['year', '2024', '2026-01-01T00:00'],
  ['halfYear', '2025-S1', '2026-01-01T00:00'],
  ['tertial', '2025-T3', '2026-05-01T00:00'],
  ['quarter', '2025-Q4', '2026-04-01T00:00'],
  ['month', '2026-01', '2026-03-01T00:00'],
  ['week', '2026-W53', '2027-01-11T00:00'],
  ['week', '2025-W52', '2026-01-05T00:00'],
  ['day', '2026-02-28', '2026-03-02T00:00'],
  ['hour', '2026-03-01T10:00', '2026-03-01T12:00'],
  // Periods of another kind than the cadence: a whole period of it has to come and go.
  ['month', '2026-01-31', '2026-03-01T00:00'],
  ['month', '2026-01-15', '2026-03-01T00:00'],
  ['year', '2025-T2', '2027-01-01T00:00'],
  ['quarter', '2025', '2026-04-01T00:00'],
  ['hour', '2026-03-01', '2026-03-02T01:00'],
];

for (const [cadence, period, due] of DUE) {
  test(`with cadence ${cadence} the next value after ${period} is due at ${due}, not a moment before`, () => {
    assert.equal(ageOf(period, { cadence, at: clock(due) }).due, true);
    assert.equal(ageOf(period, { cadence, at: clock(due) - 1 }).due, false);
  });
}

test('without a cadence nothing is ever due', () => {
  assert.equal(ageOf('1991', { at: clock('2026-01-01T00:00') }).due, false);
});

test('the clock is that of the document: its time zone, or Stockholm', () => {
  const summer = Date.UTC(2026, 6, 1, 22, 30);
  assert.equal(clockOf({}, summer), clock('2026-07-02T00:30'));
  assert.equal(clockOf({ timeZone: 'Europe/Helsinki' }, summer), clock('2026-07-02T01:30'));
  assert.equal(clockOf({ timeZone: 'UTC' }, summer), summer);
});
