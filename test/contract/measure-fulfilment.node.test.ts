import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureFulfilment } from '../../src/contract/index.ts';
import type { Measure, MeasureFulfilment, Observation } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const at = Date.UTC(2026, 9, 1);
const judged = (measure: Partial<Measure>): MeasureFulfilment =>
  measureFulfilment({ id: 'm', name: 'Besök', ...measure }, { at });
const series = (prefix: string, values: readonly (number | null)[], from = 1): readonly Observation[] =>
  values.map(
    (value, index) => ({ period: prefix + String(index + from).padStart(prefix.endsWith('Q') ? 1 : 2, '0'), value })
  );

test('the latest value is judged by the target in force at its own period, not by a later one', () => {
  const target = [{ from: '2025', atMost: 12 }, { from: '2026', atMost: 8 }];
  const observations = [
    { period: '2025-11', value: 11 }, { period: '2025-12', value: 10 }, { period: '2026-01', value: null },
  ];
  assert.deepEqual(judged({ target, observations }), {
    state: 'met', distance: 0, percent: null,
    latest: observations[1], reason: undefined, target: target[0], baseline: undefined, year: undefined,
  });
});

test('a target that is not yet in force is none', () => {
  const observations = [{ period: '2025', value: 11 }];
  assert.equal(judged({ target: [{ from: '2026', atMost: 8 }], observations }).state, 'noTarget');
});

test('without a value the target in force today is told, and why there is no value', () => {
  const target = [{ from: '2025', atMost: 12 }, { from: '2026-10-01', atMost: 8 }, { from: '2027', atMost: 4 }];
  const observations: readonly Observation[] = [
    { period: '2026-02', value: null, missing: 'notCollected' }, { period: '2026-01', missing: 'suppressed' },
  ];
  const { state, latest, reason, target: found } = judged({ target, observations });
  assert.deepEqual(
    { state, latest, reason, found }, { state: 'noValue', latest: undefined, reason: 'notCollected', found: target[1] },
  );
  assert.equal(judged({ target }).reason, undefined);
  assert.equal(judged({ target }).state, 'noValue');
});

test('where the last value is suppressed the one before it is judged', () => {
  const observations = [{ period: '2025', value: 80, n: 40 }, { period: '2026', missing: 'suppressed' as const }];
  const before = judged({ target: { atLeast: 70 }, observations });
  assert.deepEqual([before.state, before.latest?.period], ['met', '2025']);
  const none = judged({ target: { atLeast: 70 }, observations: observations.slice(1) });
  assert.deepEqual([none.state, none.reason, none.percent], ['noValue', 'suppressed', null]);
});

test('a preliminary value counts', () => {
  assert.equal(
    judged({ target: { atLeast: 70 }, observations: [{ period: '2026', value: 71, preliminary: true }] }).state, 'met',
  );
});

test('the baseline is measured from, and a stretch without values gives none', () => {
  const latest = { period: '2025', value: 61, n: 198 };
  const measure = { target: { atLeast: 70 }, baseline: { from: '2023', to: '2023' } };
  assert.equal(judged({ ...measure, observations: [{ period: '2023', value: 52, n: 30 }, latest] }).percent, 50);
  const hidden = judged({ ...measure, observations: [{ period: '2023', missing: 'suppressed' }, latest] });
  assert.deepEqual([hidden.percent, hidden.baseline], [null, null]);
});

test('quarters add up, and one visit a quarter is on its way to four a year', () => {
  for (const quarters of [1, 2, 3, 4]) {
    const observations = series('2026-Q', Array<number>(quarters).fill(1));
    const { state, distance, percent, year } = judged(
      { accumulates: 'year', cadence: 'quarter', target: { atLeast: 4 }, observations }
    );
    assert.deepEqual({ state, distance, percent }, { state: 'met', distance: 0, percent: 100 });
    assert.deepEqual(year, {
      period: '2026', sum: quarters, share: quarters / 4, missing: 0, due: { atLeast: quarters },
      whole: { state: quarters === 4 ? 'met' : 'notMet', distance: 4 - quarters, percent: quarters * 25 },
    });
  }
});

test('the state is decided by the share of the year that is gone, not by the whole', () => {
  const measure = { accumulates: 'year', cadence: 'month', target: { atMost: 12, by: '2026' } } as const;
  const tooMany = judged({ ...measure, observations: series('2026-', [1, 1, 2]) });
  assert.deepEqual([tooMany.state, tooMany.distance, tooMany.year?.due], ['notYet', 1, { atMost: 3, by: '2026' }]);
  assert.deepEqual([tooMany.year?.whole.state, tooMany.year?.whole.distance], ['met', 0]);
  const few = judged({ ...measure, observations: series('2026-', [1, 1, 1]) });
  assert.deepEqual([few.state, few.distance], ['met', 0]);
});

test('only the latest year adds up, and only up to its latest value', () => {
  const observations = [...series('2025-', [9, 9, 9]), { period: '2026-03', value: null }, ...series('2026-', [1, 2])];
  const { year } = judged({ accumulates: 'year', cadence: 'month', target: { atLeast: 12 }, observations });
  assert.deepEqual([year?.period, year?.sum, year?.share, year?.missing], ['2026', 3, 2 / 12, 0]);
});

test('a month without a value is told, and the year is not longer for it', () => {
  const observations = [
    { period: '2026-01', value: 1 }, { period: '2026-03', value: null }, { period: '2026-04', value: 1 },
  ];
  const measure = { accumulates: 'year', target: { atLeast: 12 }, observations } as const;
  const { state, distance, year } = judged({ ...measure, cadence: 'month' });
  assert.deepEqual([state, distance, year?.sum, year?.share, year?.missing], ['notMet', 2, 2, 4 / 12, 2]);
  assert.equal(judged(measure).year?.missing, 1, 'without a cadence only those that the document names');
});

test('a month that is suppressed is missing from the sum', () => {
  const observations = [
    { period: '2026-01', value: 1, n: 30 }, { period: '2026-02', missing: 'suppressed' as const },
    { period: '2026-03', value: 1, n: 30 },
  ];
  const { year } = judged({ accumulates: 'year', cadence: 'month', target: { atLeast: 12 }, observations });
  assert.deepEqual([year?.sum, year?.missing], [2, 1]);
});

test('weeks add up over the ISO year, which may begin in December and have 53 weeks', () => {
  const observations = [{ period: '2025-W52', value: 100 }, ...series('2026-W', [1, 1, 1])];
  const { state, year } = judged({ accumulates: 'year', cadence: 'week', target: { atLeast: 53 }, observations });
  assert.deepEqual([state, year?.period, year?.sum, year?.due], ['met', '2026', 3, { atLeast: 3 }]);
  const inPlainYear = judged(
    { accumulates: 'year', cadence: 'week', target: { atLeast: 52 }, observations: series('2025-W', [1, 1, 1]) }
  );
  assert.deepEqual([inPlainYear.state, inPlainYear.year?.due], ['met', { atLeast: 3 }]);
});

test('days add up by the days gone; none is missing that the document does not name', () => {
  const observations = [
    { period: '2026-01-02', value: 1 }, { period: '2026-01-31', value: null }, { period: '2026-02-01', value: 1 },
  ];
  const { year } = judged({ accumulates: 'year', cadence: 'day', target: { atMost: 365 }, observations });
  assert.deepEqual([year?.sum, year?.share, year?.missing, year?.due], [2, 32 / 365, 1, { atMost: 32 }]);
});

test('each kind of period has its share of the year', () => {
  const shareAt = (period: string): number | undefined =>
    judged({ accumulates: 'year', observations: [{ period, value: 1 }] }).year?.share;
  const shares = {
    '2026': 1, '2026-S1': 1 / 2, '2026-T2': 2 / 3, '2026-Q3': 3 / 4, '2026-02': 1 / 6, '2024-02': 1 / 6, '2026-12': 1,
    '2026-W26': 26 / 53, '2025-W26': 26 / 52, '2026-12-31': 1, '2026-07-02T11:59': 1 / 2,
  };
  for (const [period, share] of Object.entries(shares)) assert.equal(shareAt(period), share, period);
});

test('where months and quarters stand together only the kind of the latest adds up', () => {
  const observations = [...series('2026-Q', [3]), ...series('2026-', [1, 1, 1, 1])];
  assert.equal(judged({ accumulates: 'year', target: { atLeast: 12 }, observations }).year?.sum, 4);
});

test('a sum of decimal fractions meets the target that it is equal to', () => {
  const observations = series('2026-', [0.1, 0.1, 0.1]);
  assert.equal(judged({ accumulates: 'year', target: { atMost: 1.2 }, observations }).state, 'met');
  assert.equal(judged({ accumulates: 'year', target: { atLeast: 1.2 }, observations }).state, 'met');
});

test('a range and a zero target add up too', () => {
  const observations = series('2026-', [8, 9]);
  const range = judged({ accumulates: 'year', target: { atLeast: 90, atMost: 102 }, observations });
  assert.deepEqual([range.state, range.year?.due], ['met', { atLeast: 15, atMost: 17 }]);
  const zero = judged({ accumulates: 'year', target: { atMost: 0 }, observations: series('2026-', [0, 1]) });
  assert.deepEqual([zero.state, zero.distance, zero.percent], ['notMet', 1, null]);
});

test('the baseline of a year is shared out as its target is', () => {
  const observations = series('2026-Q', [0.9, 0.9]);
  const { percent, year } = judged(
    { accumulates: 'year', target: { atLeast: 4 }, baseline: { value: 3.2, period: '2024' }, observations }
  );
  assert.ok(Math.abs((percent ?? NaN) - 50) < 1e-9, String(percent));
  assert.ok(Math.abs((year?.whole.percent ?? NaN) - -175) < 1e-9, String(year?.whole.percent));
});

test('a measure that adds up and has no target tells its sum', () => {
  const { state, year } = judged({ accumulates: 'year', observations: series('2026-', [5, 6]) });
  assert.deepEqual([state, year?.sum, year?.due, year?.whole.state], ['noTarget', 11, undefined, 'noTarget']);
});

test('the visits of the valid unit are on their way', () => {
  const { measures = [] } = documentOf('enhetens-tavla.json');
  const visits = measures.find(({ accumulates }) => accumulates) ?? assert.fail();
  const { state, distance, year } = measureFulfilment(visits, { at: Date.UTC(2026, 6, 1) });
  assert.deepEqual(
    [state, distance, year?.period, year?.sum, year?.share, year?.missing], ['met', 0, '2026', 2.1, 0.5, 0],
  );
  assert.deepEqual([year?.due?.atLeast, year?.whole.state, year?.whole.distance], [2, 'notYet', 1.9]);
});
