import assert from 'node:assert/strict';
import { test } from 'node:test';
import { individualsLimits, type IndividualsPhase, type Series, type Value } from '../../src/statistics/index.ts';
import { assertClose, testCases } from './cases.ts';

const LINES = ['lower', 'lower2', 'upper2', 'upper'] as const;
const SCREENINGS = ['screened', 'unscreened'] as const;

type Both<Result> = Readonly<Record<(typeof SCREENINGS)[number], Result>>;
type Lines = Pick<IndividualsPhase, (typeof LINES)[number]>;

interface Expected {
  readonly phases: readonly (Pick<IndividualsPhase, 'start' | 'nObservations' | 'centre'> & Both<Lines>)[];
  readonly outside: Both<readonly number[]>;
}

testCases<Expected>('xmr.json', 91, ({ input, expected }) => {
  for (const screening of SCREENINGS) {
    const { phases, outside } = individualsLimits(input.values, { ...input, screen: screening === 'screened' });
    assert.equal(phases.length, expected.phases.length);
    phases.forEach((phase, nth) => {
      const wanted = expected.phases[nth];
      assert.ok(wanted);
      assert.equal(phase.start, wanted.start);
      assert.equal(phase.nObservations, wanted.nObservations);
      assertClose(phase, wanted, ['centre'], input.values);
      assertClose(phase, wanted[screening], LINES, input.values);
    });
    assert.deepEqual(outside, expected.outside[screening]);
    if (screening === 'screened') assert.deepEqual(individualsLimits(input.values, input), { phases, outside });
  }
});

const NO_LIMITS = { meanMovingRange: null, lower: null, lower2: null, upper2: null, upper: null };

/** The only phase of a series. */
function onlyPhase(values: readonly Value[], series?: Series): IndividualsPhase {
  const { phases } = individualsLimits(values, series);
  const [phase] = phases;
  assert.ok(phase && phases.length === 1);
  return phase;
}

test('without values there is one phase that starts at 0 and has no limits', () => {
  const nothing = { start: 0, nObservations: 0, centre: null, ...NO_LIMITS };
  assert.deepEqual(individualsLimits([]), { phases: [nothing], outside: [] });
});

test('the result has the fields that the contract names, and no others', () => {
  const outer = 3 * (5 / 1.128);
  const inner = 2 * (5 / 1.128);
  assert.deepEqual(individualsLimits([3, 8]), {
    phases: [{
      start: 0, nObservations: 2, centre: 5.5, meanMovingRange: 5,
      lower: 5.5 - outer, lower2: 5.5 - inner, upper2: 5.5 + inner, upper: 5.5 + outer,
    }],
    outside: [],
  });
});

test('NaN and infinities are missing, and cost the ranges that touch them', () => {
  const holed = [3, 5, null, 9, 4, null, 8, 2];
  assert.deepEqual(individualsLimits([3, 5, NaN, 9, 4, -Infinity, 8, 2]), individualsLimits(holed));
  assert.equal(onlyPhase(holed, { screen: false }).meanMovingRange, (2 + 5 + 6) / 3);
});

test('an excluded point is bridged, a missing one is not', () => {
  assert.equal(onlyPhase([1, 99, 4], { exclude: [1] }).meanMovingRange, 3);
  assert.equal(onlyPhase([1, null, 4]).meanMovingRange, null);
  assert.equal(onlyPhase([1, null, 99, 4], { exclude: [2] }).meanMovingRange, null);
});

test('ranges after the baseline do not count, nor the one that leaves it', () => {
  assert.equal(onlyPhase([1, 3, 99, 1], { freezeAfter: 2 }).meanMovingRange, 2);
});

test('no range crosses the border of a phase', () => {
  const { phases } = individualsLimits([1, 2, 50, 53], { phases: [2] });
  assert.deepEqual(phases.map(({ meanMovingRange }) => meanMovingRange), [1, 3]);
});

test('a range is dropped from 3.267 times the mean on', () => {
  // One range of 12 beside n - 1 zeros is n times the mean.
  assert.equal(onlyPhase([0, 0, 0, 12]).meanMovingRange, 4);
  assert.equal(onlyPhase([0, 0, 0, 0, 12]).meanMovingRange, 0);
  // Four ranges with the mean 1000: 3266 stays, 3267 goes.
  assert.equal(onlyPhase([0, 3266, 3000, 3234, 3000]).meanMovingRange, 1000);
  assert.equal(onlyPhase([0, 3267, 3000, 3233, 3000]).meanMovingRange, 733 / 3);
});

test('screening happens once, however large the ranges are that it leaves', () => {
  // The first screening takes 200 alone; a second one would take 10.
  const values = [0, 1, 0, 1, 0, 1, 0, 10, 210];
  assert.equal(onlyPhase(values).meanMovingRange, 16 / 7);
  assert.equal(onlyPhase(values.slice(0, -1)).meanMovingRange, 1);
});

test('all values equal: screened there is no range and no limit, unscreened both limits are the centre', () => {
  assert.deepEqual(onlyPhase([7, 7, 7]), { start: 0, nObservations: 3, centre: 7, ...NO_LIMITS });
  const { lower, upper } = onlyPhase([7, 7, 7], { screen: false });
  assert.deepEqual([lower, upper], [7, 7]);
});

test('a point on a limit is inside, one beyond it is outside', () => {
  const baseline = [0, 1.128, 0, 1.128];
  const { lower, upper } = onlyPhase(baseline, { centre: 0 });
  assert.ok(lower !== null && upper !== null);
  const values = [...baseline, lower, upper, lower - 1e-9, upper + 1e-9];
  assert.deepEqual(individualsLimits(values, { centre: 0, freezeAfter: 4 }).outside, [6, 7]);
});

test('an excluded point is never outside', () => {
  const values = [1, 2, 1, 2, 1, 2, 500];
  assert.deepEqual(individualsLimits(values, { freezeAfter: 6 }).outside, [6]);
  assert.deepEqual(individualsLimits(values, { freezeAfter: 6, exclude: [6] }).outside, []);
});

test('without limits nothing is outside, not even far from zero', () => {
  assert.deepEqual(individualsLimits([-5, null, 900], { centre: 0 }).outside, []);
  assert.deepEqual(individualsLimits([5, 5, 5, 5, 9, -9], { freezeAfter: 4 }).outside, []);
});

test('limits past the largest number are not given', () => {
  const { centre, upper } = onlyPhase([1.7e308, 0, 0, 0]);
  assert.equal(centre, 4.25e307);
  assert.equal(upper, null);
  assert.equal(onlyPhase([1.7e308, -1.7e308]).meanMovingRange, null);
});

test('the median may be the centre line', () => {
  assert.equal(onlyPhase([1, 2, 9], { centre: 'median' }).centre, 2);
});

test('mistakes in code throw, and say what is needed', () => {
  assert.throws(() => individualsLimits([], { freezeAfter: -1 }), {
    name: 'RangeError',
    message: 'individualsLimits: needs a whole freezeAfter of 1 or more, got -1',
  });
});
