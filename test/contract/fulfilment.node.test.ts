import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { baselineValue, fulfilment } from '../../src/contract/index.ts';
import type { Fulfilment, Observation, Target } from '../../src/contract/index.ts';

const at = Date.UTC(2026, 4, 15);
const judged = (value: number | null | undefined, target?: Target, baseline?: number | null): Fulfilment =>
  fulfilment(value, { target, baseline, at });
const state = (value: number, target: Target): string => judged(value, target).state;

test('a bound is part of the target, and a bound that is not there holds', () => {
  assert.deepEqual([69.9, 70, 70.1].map((value) => state(value, { atLeast: 70 })), ['notMet', 'met', 'met']);
  assert.deepEqual([59.9, 60, 60.1].map((value) => state(value, { atMost: 60 })), ['met', 'met', 'notMet']);
  assert.deepEqual([97.9, 98, 100, 102, 102.1].map((value) => state(value, { atLeast: 98, atMost: 102 })),
    ['notMet', 'met', 'met', 'met', 'notMet']);
  assert.deepEqual([-1, 0, 1].map((value) => state(value, { atLeast: 0, atMost: 0 })), ['notMet', 'met', 'notMet']);
});

test('distance is how far outside the target the value lies, and 0 inside', () => {
  assert.equal(judged(61, { atLeast: 70 }).distance, 9);
  assert.equal(judged(75, { atLeast: 70 }).distance, 0);
  assert.equal(judged(62.5, { atMost: 60 }).distance, 2.5);
  assert.equal(judged(95, { atLeast: 98, atMost: 102 }).distance, 3);
  assert.equal(judged(110, { atLeast: 98, atMost: 102 }).distance, 8);
  assert.equal(judged(-4, { atLeast: -1 }).distance, 3);
});

test('without a value or without a target nothing is judged', () => {
  assert.deepEqual(judged(null, { atLeast: 70 }), { state: 'noValue', distance: null, percent: null });
  assert.deepEqual(judged(undefined, { atLeast: 70 }), { state: 'noValue', distance: null, percent: null });
  assert.deepEqual(judged(NaN, { atLeast: 70 }), { state: 'noValue', distance: null, percent: null });
  assert.deepEqual(judged(61), { state: 'noTarget', distance: null, percent: null });
  assert.deepEqual(judged(null), { state: 'noValue', distance: null, percent: null });
});

test('zero is a value', () => {
  assert.deepEqual(judged(0, { atLeast: 4 }), { state: 'notMet', distance: 4, percent: 0 });
});

test('outside a target to be reached by a period the state is notYet until that period is over', () => {
  const whenJudged = (by: string, moment: number): string =>
    fulfilment(61, { target: { atLeast: 70, by }, at: moment }).state;
  assert.equal(whenJudged('2026', at), 'notYet');
  assert.equal(whenJudged('2026', Date.UTC(2027, 0) - 1), 'notYet');
  assert.equal(whenJudged('2026', Date.UTC(2027, 0)), 'notMet');
  assert.equal(whenJudged('2026-05-15', at), 'notYet');
  assert.equal(whenJudged('2026-05-14', at), 'notMet');
  assert.equal(whenJudged('2026-W20', Date.UTC(2026, 4, 18) - 1), 'notYet');
  assert.equal(whenJudged('2026-W20', Date.UTC(2026, 4, 18)), 'notMet');
  assert.equal(whenJudged('2026-05-15T10:00', at), 'notYet');
});

test('a target met before its time is met', () => {
  assert.equal(judged(70, { atLeast: 70, by: '2030' }).state, 'met');
});

test('without a baseline the percentage is the share of what is wanted at least', () => {
  assert.equal(judged(61, { atLeast: 70 }).percent, 61 / 70 * 100);
  assert.equal(judged(0, { atLeast: 70 }).percent, 0);
  assert.equal(judged(84, { atLeast: 70 }).percent, 120);
});

test('a percentage is never invented', () => {
  assert.equal(judged(3, { atMost: 0 }).percent, null, 'zero accidents');
  assert.equal(judged(62, { atMost: 60 }).percent, null, 'at most');
  assert.equal(judged(95, { atLeast: 98, atMost: 102 }).percent, null, 'a range');
  assert.equal(judged(3, { atLeast: 0 }).percent, null, 'at least nothing');
  assert.equal(judged(-3, { atLeast: -1 }).percent, null, 'a negative target');
  assert.equal(judged(-3, { atLeast: 10 }).percent, null, 'a negative value');
});

test('with a baseline the percentage is the way gone from it', () => {
  assert.equal(judged(61, { atLeast: 70 }, 52).percent, 50);
  assert.equal(judged(70, { atLeast: 70 }, 52).percent, 100);
  assert.equal(judged(79, { atLeast: 70 }, 52).percent, 150);
  assert.equal(judged(43, { atLeast: 70 }, 52).percent, -50);
  assert.equal(judged(45, { atMost: 30 }, 80).percent, 70);
  assert.equal(judged(95, { atMost: 30 }, 80).percent, -30);
  assert.equal(judged(3, { atMost: 0 }, 12).percent, 75, 'zero accidents');
  assert.equal(judged(-3, { atLeast: 10 }, -10).percent, 35, 'negative values');
});

test('the way to a range leads from the baseline to the bound nearest to it', () => {
  const range = { atLeast: 98, atMost: 102 };
  assert.equal(judged(96, range, 94).percent, 50);
  assert.equal(judged(104, range, 106).percent, 50);
  assert.equal(judged(106, range, 94).percent, 300);
  assert.equal(judged(106, range, 94).state, 'notMet');
});

test('a value that stands where it began has gone 0 of the way, and not -0', () => {
  assert.equal(judged(80, { atMost: 30 }, 80).percent, 0);
  assert.equal(judged(52, { atLeast: 70 }, 52).percent, 0);
});

test('from a baseline inside the target there is no way to go, and no percentage', () => {
  assert.equal(judged(61, { atLeast: 70 }, 70).percent, null);
  assert.equal(judged(61, { atLeast: 70 }, 85).percent, null);
  assert.equal(judged(61, { atMost: 60 }, 50).percent, null);
  assert.equal(judged(95, { atLeast: 98, atMost: 102 }, 100).percent, null);
});

test('a baseline that nobody can tell gives no percentage, where none at all would', () => {
  assert.equal(judged(61, { atLeast: 70 }, null).percent, null);
});

test('numbers at the end of the scale give no infinite percentage or distance', () => {
  assert.deepEqual(judged(-1.7e308, { atLeast: 1.7e308 }), { state: 'notMet', distance: null, percent: null });
  assert.equal(judged(1, { atLeast: Number.MIN_VALUE }).percent, null);
});

const figure = fc.integer({ min: -50, max: 50 });

test('inside and outside agree: distance is 0 where the target is met, and the way gone is then 100 or more', () => {
  fc.assert(fc.property(figure, figure, figure, (value, atLeast, baseline) => {
    const { state: found, distance, percent } = judged(value, { atLeast }, baseline);
    assert.equal(found === 'met', value >= atLeast);
    assert.equal(distance === 0, value >= atLeast);
    assert.equal(percent === null, baseline >= atLeast);
    if (percent !== null) assert.equal(percent >= 100, value >= atLeast);
  }));
});

test('turned upside down, the same way is gone', () => {
  fc.assert(fc.property(figure, figure, figure, (value, bound, baseline) => {
    const up = judged(value, { atLeast: bound }, baseline);
    const down = judged(-value, { atMost: -bound }, -baseline);
    assert.deepEqual(down, up);
  }));
});

const observations: readonly Observation[] = [
  { period: '2023-06', value: 100 },
  { period: '2023-02', value: 70, n: 4 },
  { period: '2023-01', value: 80 },
  { period: '2023-03', value: 76 },
  { period: '2023-04', missing: 'notCollected' },
  { period: '2022-12', value: 1000 },
];

test('a baseline is the value given, wherever it is from', () => {
  assert.equal(baselineValue({ baseline: { value: 0 }, observations }), 0);
  assert.equal(baselineValue({ baseline: { value: 52, period: '2021' } }), 52);
});

test('a baseline stretch is the median of the values in it, both ends included', () => {
  assert.equal(baselineValue({ baseline: { from: '2023-01', to: '2023-03' }, observations }), 76);
  assert.equal(baselineValue({ baseline: { from: '2023-01', to: '2023-06' }, observations }), 78);
  assert.equal(baselineValue({ baseline: { from: '2023', to: '2023-Q1' }, observations }), 76);
});

test('a value that is over only after the stretch is not in it', () => {
  const years = [{ period: '2023', value: 5 }, { period: '2024', value: 9 }];
  assert.equal(baselineValue({ baseline: { from: '2023', to: '2024-06' }, observations: years }), 5);
});

test('no baseline is not the same as one without a number', () => {
  assert.equal(baselineValue({ observations }), undefined);
  assert.equal(baselineValue({ baseline: { from: '2020', to: '2021' }, observations }), null);
  assert.equal(baselineValue({ baseline: { from: '2020', to: '2021' } }), null);
  assert.equal(baselineValue({ baseline: { from: '2023', to: '2023' }, accumulates: 'year', observations }), null);
});
