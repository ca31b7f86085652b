import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyseRuns, individualsLimits, mean, median, nhsRules } from '../../src/statistics/index.ts';
import type { Series, Value } from '../../src/statistics/index.ts';
import { obviousLimits, obviousNhs, obviousRuns } from './obvious.ts';

const RUNS = { seed: 20141125, numRuns: 1000 };

/** Checks a property on the same thousand examples each time. */
function holds<Inputs extends [unknown, ...unknown[]]>(
  arbitraries: { readonly [at in keyof Inputs]: fc.Arbitrary<Inputs[at]> },
  check: (...inputs: Inputs) => void,
): void {
  fc.assert(fc.property(...(arbitraries as { [at in keyof Inputs]: fc.Arbitrary<Inputs[at]> }), check), RUNS);
}

const whole = fc.integer({ min: -40, max: 40 });
/** One level or a slope, so that there are runs and trends to find. */
const stretch = fc
  .tuple(whole, fc.integer({ min: 1, max: 14 }), fc.integer({ min: -1, max: 1 }))
  .map(([from, length, slope]) => Array.from({ length }, (_, at) => from + at * slope));
/** Whole numbers, so that moving and stretching a series is exact; often few different ones, for ties. */
const values = fc.oneof(
  fc.array(whole, { maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 60 }),
  fc.array(stretch, { maxLength: 6 }).map((stretches) => stretches.flat()),
);
/** The same with gaps. */
const holedValues: fc.Arbitrary<Value[]> = fc
  .tuple(values, fc.array(fc.nat(60), { maxLength: 8 }), fc.constantFrom(null, NaN, Infinity, -Infinity))
  .map(([all, gaps, missing]) => all.map((value, index) => (gaps.includes(index) ? missing : value)));
const index = fc.oneof(fc.integer({ min: -2, max: 62 }), fc.constant(2.5));
const centre = fc.oneof(fc.constantFrom('median' as const, 'mean' as const), whole);
const series: fc.Arbitrary<Series> = fc.record(
  {
    centre,
    freezeAfter: fc.integer({ min: 1, max: 62 }),
    phases: fc.array(index, { maxLength: 4 }),
    exclude: fc.array(index, { maxLength: 6 }),
    screen: fc.boolean(),
  },
  { requiredKeys: [] },
);

test('analyseRuns agrees with the slow second implementation', () => {
  holds([holedValues, series], (given, settings) => {
    assert.deepEqual(analyseRuns(given, settings), obviousRuns(given, settings));
  });
});

test('individualsLimits agrees with the slow second implementation', () => {
  holds([holedValues, series], (given, settings) => {
    assert.deepEqual(individualsLimits(given, settings), obviousLimits(given, settings));
  });
});

test('nhsRules agrees with the slow second implementation', () => {
  holds([holedValues, series], (given, settings) => {
    assert.deepEqual(nhsRules(given, settings), obviousNhs(given, settings));
  });
});

test('all three agree with it for decimals too', () => {
  const tenths = holedValues.map((given) => given.map((value) => value && value / 10));
  holds([tenths, series], (given, settings) => {
    assert.deepEqual(analyseRuns(given, settings), obviousRuns(given, settings));
    assert.deepEqual(individualsLimits(given, settings), obviousLimits(given, settings));
    assert.deepEqual(nhsRules(given, settings), obviousNhs(given, settings));
  });
});

test('any numbers at all give centres and limits that are numbers or null, and never a mark on a missing point', () => {
  const any = fc.array(fc.oneof(fc.double(), fc.constant(null)), { maxLength: 40 });
  holds([any, series], (given, settings) => {
    const { phases } = analyseRuns(given, settings);
    const individuals = individualsLimits(given, settings);
    const nhs = nhsRules(given, settings);
    for (const figure of [...phases, ...individuals.phases, ...nhs.phases].flatMap((phase) => Object.values(phase))) {
      if (typeof figure === 'number') assert.ok(Number.isFinite(figure));
    }
    for (const marked of [...individuals.outside, ...Object.keys(nhs.labels).map(Number)]) {
      assert.ok(Number.isFinite(given[marked]));
    }
  });
});

/** What of the run test does not depend on the level and scale of the values. */
function runFigures(given: readonly Value[], settings: Series = {}): object[] {
  return analyseRuns(given, settings).phases.map(({ centre: _, ...figures }) => figures);
}

test('moving all values moves no run, trend or shift', () => {
  holds([values, whole, series], (given, by, settings) => {
    const line = settings.centre;
    const moved = { ...settings, centre: typeof line === 'number' ? line + by : line };
    const higher = given.map((value) => value + by);
    assert.deepEqual(runFigures(higher, moved), runFigures(given, settings));
    assert.deepEqual(nhsRules(higher, moved).rules.trend, nhsRules(given, settings).rules.trend);
    assert.deepEqual(nhsRules(higher, moved).rules.shift, nhsRules(given, settings).rules.shift);
  });
});

test('stretching all values changes no signal', () => {
  // By powers of two: these are exact, also in limits.
  holds([values, fc.constantFrom(2, 8, 0.25), series], (given, by, settings) => {
    const line = settings.centre;
    const stretched = { ...settings, centre: typeof line === 'number' ? line * by : line };
    const wider = given.map((value) => value * by);
    assert.deepEqual(runFigures(wider, stretched), runFigures(given, settings));
    assert.deepEqual(individualsLimits(wider, stretched).outside, individualsLimits(given, settings).outside);
    assert.deepEqual(nhsRules(wider, stretched).labels, nhsRules(given, settings).labels);
  });
});

test('the run test of an odd number of values around the median sees their order only', () => {
  holds([values], (given) => {
    if (given.length % 2) assert.deepEqual(runFigures(given.map((value) => value ** 3)), runFigures(given));
  });
});

test('turning the values upside down turns sides and labels, and nothing else', () => {
  const turned: Record<string, string> = { above: 'below', below: 'above', up: 'down', down: 'up' };
  const turn = (text: string): string => text.replace(/above|below|up|down/, (word) => turned[word] ?? word);
  holds([values, series], (given, settings) => {
    const line = settings.centre;
    const below = given.map((value) => 0 - value);
    const mirrored = { ...settings, centre: typeof line === 'number' ? 0 - line : line };
    const sides = analyseRuns(given, settings).phases.map(({ centre: _, signalSide, ...figures }) => ({
      ...figures,
      signalSide: signalSide && turn(signalSide),
    }));
    assert.deepEqual(runFigures(below, mirrored), sides);
    assert.deepEqual(individualsLimits(below, mirrored).outside, individualsLimits(given, settings).outside);
    const labels = Object.entries(nhsRules(given, settings).labels).map(([at, label]) => [at, turn(label)]);
    assert.deepEqual(Object.entries(nhsRules(below, mirrored).labels), labels);
  });
});

test('reversing the values keeps the figures of the run test around an own centre line, and mirrors its runs', () => {
  holds([values, fc.constantFrom('median' as const, 'mean' as const)], (given, how) => {
    const [forth] = analyseRuns(given, { centre: how }).phases;
    const [back] = analyseRuns([...given].reverse(), { centre: how }).phases;
    assert.ok(forth && back);
    const last = given.length - 1;
    const overLimitRuns = forth.overLimitRuns.map(({ from, to }) => ({ from: last - to, to: last - from })).reverse();
    // The last bit of a mean depends on the order, and the latest run on the direction.
    const unfixed = { signalSide: null, centre: null };
    assert.deepEqual({ ...back, ...unfixed }, { ...forth, overLimitRuns, ...unfixed });
    if (how === 'median') assert.equal(back.centre, forth.centre);
  });
});

test('missing points at the ends change nothing but the places', () => {
  holds([values, fc.nat(5), fc.nat(5), centre], (given, before, after, how) => {
    const [bare] = analyseRuns(given, { centre: how }).phases;
    const padded = [...Array<null>(before).fill(null), ...given, ...Array<null>(after).fill(null)];
    const [phase] = analyseRuns(padded, { centre: how }).phases;
    assert.ok(bare);
    const overLimitRuns = bare.overLimitRuns.map(({ from, to }) => ({ from: from + before, to: to + before }));
    assert.deepEqual(phase, { ...bare, nObservations: padded.length, overLimitRuns });
    const outside = individualsLimits(given, { centre: how }).outside.map((at) => at + before);
    assert.deepEqual(individualsLimits(padded, { centre: how }).outside, outside);
  });
});

test('to the run test an excluded point is a missing one that is not counted', () => {
  holds([values, fc.array(index, { maxLength: 6 }), centre], (given, exclude, how) => {
    const holed = given.map((value, at) => (exclude.includes(at) ? null : value));
    const uncounted = ({ nObservations: _, ...figures }: { nObservations: number }): object => figures;
    const excluded = analyseRuns(given, { centre: how, exclude }).phases.map(uncounted);
    assert.deepEqual(excluded, analyseRuns(holed, { centre: how }).phases.map(uncounted));
  });
});

test('to the rules of the NHS missing and excluded points are not there', () => {
  holds([holedValues, fc.array(index, { maxLength: 6 }), fc.boolean()], (given, exclude, screen) => {
    const left = given.flatMap((value, at) => (Number.isFinite(value) && !exclude.includes(at) ? [at] : []));
    const bare = nhsRules(left.map((at) => given[at] ?? null), { screen });
    const { rules } = nhsRules(given, { screen, exclude });
    const back = (indices: readonly number[]): (number | undefined)[] => indices.map((at) => left[at]);
    assert.deepEqual(Object.entries(rules), Object.entries(bare.rules).map(([rule, indices]) => [rule, back(indices)]));
  });
});

test('a phase is analysed as if it were alone', () => {
  holds([holedValues, fc.integer({ min: 1, max: 40 }), centre], (given, border, how) => {
    fc.pre(border < given.length);
    const settings = { centre: how, phases: [border] };
    const parts = [given.slice(0, border), given.slice(border)];
    for (const analyse of [analyseRuns, individualsLimits, nhsRules]) {
      // Their places are compared with the slow second implementation.
      const placeless = (phase: object): object => ({ ...phase, start: null, overLimitRuns: null });
      const alone = parts.flatMap((part) => [...analyse(part, { centre: how }).phases]);
      assert.deepEqual(analyse(given, settings).phases.map(placeless), alone.map(placeless));
    }
  });
});

test('median and mean lie between the lowest and the highest value, and order does not matter to the median', () => {
  holds([fc.array(whole, { minLength: 1, maxLength: 30 })], (given) => {
    for (const line of [median(given), mean(given)]) {
      assert.ok(line !== null && line >= Math.min(...given) && line <= Math.max(...given));
    }
    assert.equal(median([...given].reverse()), median(given));
  });
});
