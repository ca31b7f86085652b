import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nhsClass, nhsHeadline, nhsRules } from '../../src/statistics/index.ts';
import type {
  Direction, NhsAnalysis, NhsClass, NhsLabel, NhsPhase, Series, Value,
} from '../../src/statistics/index.ts';
import { assertClose, testCases } from './cases.ts';

interface Judged {
  readonly better: readonly number[];
  readonly worse: readonly number[];
  readonly latest: NhsClass;
}

interface Expected extends NhsAnalysis {
  readonly higherIsBetter: Judged;
  readonly lowerIsBetter: Judged;
  readonly neither: { readonly high: readonly number[]; readonly low: readonly number[] };
}

/** Indices whose label has this class. */
function indicesOf(labels: NhsAnalysis['labels'], wanted: NhsClass, better: Direction): number[] {
  const marked = Object.entries(labels).filter(([, label]) => nhsClass(label, better) === wanted);
  return marked.map(([index]) => Number(index));
}

testCases<Expected>('nhs.json', 69, ({ input, expected }) => {
  const { phases, rules, labels } = nhsRules(input.values, input);
  assert.equal(phases.length, expected.phases.length);
  phases.forEach((phase, nth) => {
    const wanted = expected.phases[nth];
    assert.ok(wanted);
    for (const key of ['start', 'nPoints', 'provisional'] as const) assert.equal(phase[key], wanted[key], key);
    assertClose(phase, wanted, ['centre', 'meanMovingRange', 'lower', 'lower2', 'upper2', 'upper'], input.values);
  });
  assert.deepEqual(rules, expected.rules);
  assert.deepEqual(labels, expected.labels);
  for (const [better, judged] of [['higher', expected.higherIsBetter], ['lower', expected.lowerIsBetter]] as const) {
    assert.deepEqual(indicesOf(labels, 'better', better), judged.better);
    assert.deepEqual(indicesOf(labels, 'worse', better), judged.worse);
    assert.equal(nhsHeadline(input.values, labels, { ...input, better }), judged.latest);
  }
  assert.deepEqual(indicesOf(labels, 'high', 'neither'), expected.neither.high);
  assert.deepEqual(indicesOf(labels, 'low', 'neither'), expected.neither.low);
  const unsaid = nhsRules(input.values, { ...input, screen: undefined });
  if (input.screen) assert.deepEqual(unsaid, { phases, rules, labels });
});

const NO_LIMITS = { meanMovingRange: null, lower: null, lower2: null, upper2: null, upper: null };
const NOTHING_MARKED = { rules: { outside: [], trend: [], twoOfThree: [], shift: [] }, labels: {} };
const EVEN = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

/** The only phase of a series. */
function onlyPhase(values: readonly Value[], series?: Series): NhsPhase {
  const { phases } = nhsRules(values, series);
  const [phase] = phases;
  assert.ok(phase && phases.length === 1);
  return phase;
}

test('without values there is one phase that starts at 0 and has no points', () => {
  const nothing = { start: 0, nPoints: 0, centre: null, ...NO_LIMITS, provisional: true };
  assert.deepEqual(nhsRules([]), { phases: [nothing], ...NOTHING_MARKED });
  assert.deepEqual(nhsRules([null, NaN, Infinity]), { phases: [nothing], ...NOTHING_MARKED });
});

test('a phase without values starts at its first position', () => {
  const { phases } = nhsRules([1, 2, null, null, null, 3, 5], { phases: [2, 4] });
  assert.deepEqual(phases.map(({ start, nPoints }) => [start, nPoints]), [[0, 2], [2, 0], [5, 2]]);
});

test('moving ranges, runs and trends pass across missing and excluded points', () => {
  const whole = nhsRules([1, 2, 3, 4, 5, 6, 7, 3, 3, 3]);
  const holed = nhsRules([1, 2, NaN, 3, 4, 99, 5, 6, 7, 3, 3, 3], { exclude: [5] });
  assert.deepEqual(holed.phases, whole.phases);
  assert.deepEqual(holed.rules.trend, [0, 1, 3, 4, 6, 7, 8]);
});

test('an excluded point is never marked', () => {
  const values = [...EVEN, 9, 99, 9];
  assert.deepEqual(nhsRules(values, { freezeAfter: 12 }).rules.outside, [13]);
  assert.deepEqual(nhsRules(values, { freezeAfter: 12, exclude: [13] }).rules.outside, []);
});

test('without phases the baseline counts positions, with phases the values of each', () => {
  const values = [1, null, 3, 100, 100, 100, 10, null, 30, 900];
  assert.equal(onlyPhase(values, { freezeAfter: 3 }).centre, 2);
  const { phases } = nhsRules(values, { freezeAfter: 2, phases: [6] });
  assert.deepEqual(phases.map(({ centre }) => centre), [2, 20]);
});

test('an empty list of phases is no list', () => {
  const values = [1, null, 3, 5, 7];
  assert.equal(onlyPhase(values, { freezeAfter: 2, phases: [] }).centre, 1);
  assert.equal(onlyPhase(values, { freezeAfter: 2, phases: [0] }).centre, 2);
});

test('twelve points are provisional, thirteen are not', () => {
  assert.equal(onlyPhase(EVEN).provisional, true);
  assert.equal(onlyPhase([...EVEN, null]).provisional, true);
  assert.equal(onlyPhase([...EVEN, 9]).provisional, false);
});

test('an equal neighbour breaks a trend', () => {
  assert.deepEqual(nhsRules([1, 2, 3, 4, 5, 6, 7]).rules.trend, [0, 1, 2, 3, 4, 5, 6]);
  assert.deepEqual(nhsRules([1, 2, 3, 4, 4, 5, 6, 7]).rules.trend, []);
  assert.deepEqual(nhsRules([1, 2, 3, 4, 5, 6]).rules.trend, []);
});

test('a point on the mean breaks a shift', () => {
  const shift = (late: number[]): readonly number[] => nhsRules([...EVEN, ...late], { freezeAfter: 12 }).rules.shift;
  assert.deepEqual(shift([9, 11, 11, 11, 11, 11, 11, 11]), [13, 14, 15, 16, 17, 18, 19]);
  assert.deepEqual(shift([9, 11, 11, 11, 10, 11, 11, 11, 11]), []);
});

test('without limits only trends and shifts are marked', () => {
  const { phases, rules } = nhsRules([5, 5, 5, 6, 7, 8, 9, 10, 11, 12, 90], { freezeAfter: 2 });
  assert.equal(phases[0]?.upper, null);
  const shift = [3, 4, 5, 6, 7, 8, 9, 10];
  assert.deepEqual(rules, { outside: [], trend: [2, ...shift], twoOfThree: [], shift });
});

test('a point in a rising and a falling trend takes the later one, also where it falls first', () => {
  const valley = [12, 11.5, 11, 10.5, 10, 9.5, 9, 9.5, 10, 10.5, 11, 11.5, 12];
  const { labels } = nhsRules([...EVEN, ...valley], { freezeAfter: 12 });
  assert.equal(labels[17], 'trend-down');
  assert.equal(labels[18], 'trend-up');
});

test('rules of different phases are listed in order', () => {
  const rising = [1, 2, 3, 4, 5, 6, 7];
  const { rules } = nhsRules([...rising, ...rising], { phases: [7] });
  assert.deepEqual(rules.trend, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test('the class of a label follows its side and which way is good', () => {
  const directions = ['higher', 'lower', 'neither'] as const;
  const classes = (label: NhsLabel | undefined): NhsClass[] => directions.map((better) => nhsClass(label, better));
  for (const label of ['above-limit', 'trend-up', 'two-of-three-above', 'shift-above'] as const) {
    assert.deepEqual(classes(label), ['better', 'worse', 'high'], label);
  }
  for (const label of ['below-limit', 'trend-down', 'two-of-three-below', 'shift-below'] as const) {
    assert.deepEqual(classes(label), ['worse', 'better', 'low'], label);
  }
  assert.deepEqual(classes(undefined), ['common', 'common', 'common']);
});

test('the headline is the class of the last point that has a value and is not excluded', () => {
  const labels = { 2: 'shift-above', 3: 'below-limit' } as const;
  const better = 'higher';
  assert.equal(nhsHeadline([1, 1, 1, 1], labels, { better }), 'worse');
  assert.equal(nhsHeadline([1, 1, 1, 1, NaN, null], labels, { better }), 'worse');
  assert.equal(nhsHeadline([1, 1, 1, 1], labels, { better, exclude: [3] }), 'better');
  assert.equal(nhsHeadline([1, 1, 1, 1, 1], labels, { better }), 'common');
  assert.equal(nhsHeadline([1, 1, 1, 1], labels, { better: 'neither' }), 'low');
  assert.equal(nhsHeadline([], {}, { better }), 'common');
});

test('mistakes in code throw, and say what is needed', () => {
  assert.throws(() => nhsRules([1], { centre: NaN }), {
    name: 'RangeError',
    message: 'nhsRules: needs median, mean or a number as centre, got NaN',
  });
});
