import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countAbsent, withGaps } from '../../src/contract/index.ts';
import type { Cadence, SeriesPoint } from '../../src/contract/index.ts';
import { parsePeriod, periodAt } from '../../src/contract/period.ts';
import { documentOf } from '../support/valid-document.node.ts';

const observed = (...periods: string[]): readonly { period: string; value: number }[] =>
  periods.map((period, value) => ({ period, value }));
const gapsIn = (points: readonly SeriesPoint[]): readonly string[] =>
  points.filter(({ gap }) => gap).map(({ period }) => period);
const gaps = (cadence: Cadence | undefined, ...periods: string[]): readonly string[] =>
  gapsIn(withGaps({ cadence, observations: observed(...periods) }));

test('what the cadence expects between the first and the last observation is a gap', () => {
  assert.deepEqual(gaps('month', '2025-11', '2026-02', '2026-03'), ['2025-12', '2026-01']);
  assert.deepEqual(gaps('year', '1991', '1994', '1997'), ['1992', '1993', '1995', '1996']);
  assert.deepEqual(gaps('halfYear', '2025-S1', '2026-S1'), ['2025-S2']);
  assert.deepEqual(gaps('tertial', '2025-T2', '2026-T2'), ['2025-T3', '2026-T1']);
  assert.deepEqual(gaps('quarter', '2025-Q4', '2026-Q2'), ['2026-Q1']);
});

test('week 53 is a gap in the years that have one', () => {
  assert.deepEqual(gaps('week', '2026-W52', '2027-W01'), ['2026-W53']);
  assert.deepEqual(gaps('week', '2025-W52', '2026-W02'), ['2026-W01']);
  assert.deepEqual(gaps('week', '2026-W51', '2027-W02'), ['2026-W52', '2026-W53', '2027-W01']);
});

test('gaps stand in their place, in time order, and observations stay as they are', () => {
  const [late, early] = [
    { period: '2026-03', value: 2, note: 'Brev' }, { period: '2026-01', value: null, missing: 'suppressed' as const },
  ];
  assert.deepEqual(
    withGaps({ cadence: 'month', observations: [late, early] }), [early, { period: '2026-02', gap: true }, late],
  );
});

test('days and hours have gaps only where the document says so', () => {
  assert.deepEqual(gaps('day', '2026-01-02', '2026-01-05'), []);
  assert.deepEqual(gaps('hour', '2026-01-02T08:00', '2026-01-02T14:00'), []);
});

test('no gaps are made up without a cadence, for periods of another kind, or where kinds are mixed', () => {
  assert.deepEqual(gaps(undefined, '1991', '1994', '1997'), []);
  assert.deepEqual(gaps('month', '2025-Q1', '2025-Q4'), []);
  assert.deepEqual(gaps('week', '2026-01-05', '2026-02-23'), []);
  assert.deepEqual(gaps('month', '2025-01', '2025-04', '2025-Q3'), []);
});

test('no observations and a single one have no gaps', () => {
  assert.deepEqual(withGaps({ cadence: 'month' }), []);
  assert.deepEqual(gaps('month', '2026-01'), []);
});

test('a mistyped year does not fill the memory: where there is no room the first period stands for the hole', () => {
  assert.deepEqual(gaps('week', '0001-W01', '9999-W01'), ['0001-W02']);
  assert.deepEqual(gaps('month', '0001-01', '9999-01', '9999-03'), ['0001-02', '9999-02']);
  assert.equal(gaps('year', '0001', '9999').length, 9997);
});

test('gaps make a series whole: each period begins where the one before it ended', () => {
  const cadence = fc.constantFrom('year', 'halfYear', 'tertial', 'quarter', 'month', 'week');
  const times = fc.array(
    fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2030, 0) }), { minLength: 1, maxLength: 12 },
  );
  fc.assert(fc.property(cadence, times, (kind, moments) => {
    const periods = [...new Set(moments.map((time) => periodAt(kind, time)))];
    const points = withGaps({ cadence: kind, observations: observed(...periods) });
    const spans = points.map(({ period }) => parsePeriod(period) ?? assert.fail(period));
    assert.deepEqual(spans.slice(1).map(({ start }) => start), spans.slice(0, -1).map(({ end }) => end));
    assert.equal(points.length - gapsIn(points).length, periods.length);
  }));
});

test('points without a value are counted by why they have none', () => {
  const { measures: [measure] = [] } = documentOf('luckor.json');
  const points = withGaps(measure ?? assert.fail());
  const months = points.map((_, index) => periodAt('month', Date.UTC(2026, index)));
  assert.deepEqual(points.map(({ period }) => period), months);
  assert.deepEqual(gapsIn(points), ['2026-03']);
  assert.deepEqual(countAbsent(points), { gap: 1, notCollected: 2, notApplicable: 1, suppressed: 1, unexplained: 2 });
});

test('a group has its own gaps, by the cadence of its measure', () => {
  const { measures: [measure] = [] } = documentOf('luckor.json');
  const women = measure?.groups?.[2] ?? assert.fail();
  assert.deepEqual(
    gapsIn(withGaps({ cadence: measure?.cadence, observations: women.observations })), ['2026-03', '2026-04'],
  );
});
