import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyseRuns } from '../../src/statistics/index.ts';
import type { RunPhase, RunSpan, Series, Side, Value, Verdict } from '../../src/statistics/index.ts';
import { assertClose, testCases, type Case } from './cases.ts';

/** A phase as anhoej.json has it; xmr.json has it without verdict and runs. */
interface ExpectedPhase extends Omit<RunPhase, 'verdict' | 'tied' | 'overLimitRuns' | 'signalSide'> {
  readonly signal: boolean | null;
  readonly referenceSignal: boolean;
  readonly verdict?: 'signal' | 'no signal' | 'too few points';
  readonly overLimitRuns?: readonly (RunSpan & { readonly side: Side })[];
  readonly signalSide?: RunPhase['signalSide'];
}

const COUNTS = [
  'start', 'nObservations', 'nUseful', 'longestRun', 'longestRunLimit', 'crossings', 'crossingsLimit',
] as const;
/** Our verdicts as the fixtures write them. */
const VERDICTS: Readonly<Record<Verdict, Pick<ExpectedPhase, 'verdict' | 'signal'>>> = {
  signal: { verdict: 'signal', signal: true },
  noSignal: { verdict: 'no signal', signal: false },
  tooFewPoints: { verdict: 'too few points', signal: null },
};

/** What the bare formula says, without the floor of ten useful points. */
function formulaSignals({ longestRun, longestRunLimit, crossings, crossingsLimit }: RunPhase): boolean {
  if (longestRun === null || longestRunLimit === null || crossings === null || crossingsLimit === null) return false;
  return longestRun > longestRunLimit || crossings < crossingsLimit;
}

function checkRuns({ input, expected }: Case<{ readonly phases: readonly ExpectedPhase[] }>, series: Series): void {
  const { phases } = analyseRuns(input.values, series);
  assert.equal(phases.length, expected.phases.length);
  phases.forEach((phase, nth) => {
    const wanted = expected.phases[nth];
    assert.ok(wanted);
    for (const key of COUNTS) assert.equal(phase[key], wanted[key], key);
    assertClose(phase, wanted, ['centre'], input.values);
    assert.equal(VERDICTS[phase.verdict].signal, wanted.signal);
    assert.equal(formulaSignals(phase), wanted.referenceSignal);
    if (wanted.verdict) assert.equal(VERDICTS[phase.verdict].verdict, wanted.verdict);
    if (wanted.overLimitRuns) {
      const isAbove = (index: number): boolean => Number(input.values[index]) > Number(phase.centre);
      const found = phase.overLimitRuns.map((run) => ({ ...run, side: isAbove(run.from) ? 'above' : 'below' }));
      assert.deepEqual(found, wanted.overLimitRuns);
    }
    if (wanted.signalSide !== undefined) assert.equal(phase.signalSide, wanted.signalSide);
  });
}

testCases<{ readonly phases: readonly ExpectedPhase[] }>('anhoej.json', 202, (example) => {
  for (const phase of example.expected.phases) assert.ok(phase.verdict && phase.overLimitRuns);
  checkRuns(example, example.input);
});

testCases<{ readonly phases: readonly ExpectedPhase[] }>('xmr.json', 91, (example) => {
  checkRuns(example, { ...example.input, centre: example.input.centre ?? 'mean' });
});

/** The only phase of a series. */
function onlyPhase(values: readonly Value[], series?: Series): RunPhase {
  const { phases } = analyseRuns(values, series);
  const [phase] = phases;
  assert.ok(phase && phases.length === 1);
  return phase;
}

const NOTHING_USEFUL = {
  start: 0,
  nObservations: 0,
  nUseful: 0,
  centre: null,
  longestRun: null,
  longestRunLimit: null,
  crossings: null,
  crossingsLimit: null,
  verdict: 'tooFewPoints',
  signalSide: null,
  overLimitRuns: [],
  tied: false,
};
const UP_TO_12 = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test('without values there is one phase that starts at 0 and has too few points', () => {
  assert.deepEqual(analyseRuns([]), { phases: [NOTHING_USEFUL] });
  assert.deepEqual(analyseRuns([], { freezeAfter: 3, phases: [0, 4], exclude: [0] }), { phases: [NOTHING_USEFUL] });
});

test('the result has the fields that the contract names, and no others', () => {
  assert.deepEqual(analyseRuns(UP_TO_12), {
    phases: [{
      start: 0, nObservations: 12, nUseful: 12, centre: 6.5, longestRun: 6, longestRunLimit: 7, crossings: 1,
      crossingsLimit: 3, verdict: 'signal', signalSide: null, overLimitRuns: [], tied: false,
    }],
  });
});

test('NaN and infinities are missing', () => {
  const holed = [1, 2, null, 4, 5, 6, null, 8, 9, 10, null, 12, 13, 14];
  const odd = [1, 2, NaN, 4, 5, 6, Infinity, 8, 9, 10, -Infinity, 12, 13, 14];
  assert.deepEqual(analyseRuns(odd), analyseRuns(holed));
  assert.equal(onlyPhase(odd).nObservations, 14);
  assert.equal(onlyPhase(odd).nUseful, 10);
});

test('minus zero lies on a centre line of zero', () => {
  assert.equal(onlyPhase([-0, 0, -0, 1, -1], { centre: 0 }).nUseful, 2);
  assert.equal(onlyPhase([0, 0, 1, -1], { centre: -0 }).nUseful, 2);
});

test('a given number is the centre line also where nothing has a value, or nothing in the baseline has', () => {
  assert.deepEqual(onlyPhase([null, null], { centre: 5 }), { ...NOTHING_USEFUL, nObservations: 2, centre: 5 });
  const late = [null, null, ...UP_TO_12];
  assert.deepEqual(onlyPhase(late, { centre: 5, freezeAfter: 2 }), onlyPhase(late, { centre: 5 }));
});

test('a baseline as long as the series or longer is no freeze', () => {
  for (const freezeAfter of [12, 13, 1e9]) assert.deepEqual(onlyPhase(UP_TO_12, { freezeAfter }), onlyPhase(UP_TO_12));
  assert.notDeepEqual(onlyPhase(UP_TO_12, { freezeAfter: 11 }), onlyPhase(UP_TO_12));
});

test('missing and excluded points use up positions of the baseline', () => {
  const values = [9, null, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  assert.equal(onlyPhase(values, { freezeAfter: 3, exclude: [0] }).centre, 9);
  assert.equal(onlyPhase(values, { freezeAfter: 2, exclude: [0] }).centre, null);
});

test('an empty list of phases is no list, one that names no border is', () => {
  const series = { freezeAfter: 4 };
  assert.equal(onlyPhase(UP_TO_12, { ...series, phases: [] }).centre, 2.5);
  for (const phases of [[0], [12], [-1], [3.5], [NaN]]) {
    assert.equal(onlyPhase(UP_TO_12, { ...series, phases }).centre, 6.5);
  }
});

test('phases are sorted, each once, and what is no index is ignored', () => {
  const { phases } = analyseRuns(UP_TO_12, { phases: [8, 4, 8, 0, -2, 2.5, Infinity, NaN, 12, 99] });
  assert.deepEqual(phases.map(({ start, nObservations }) => [start, nObservations]), [[0, 4], [4, 4], [8, 4]]);
});

test('excluding what is no index changes nothing', () => {
  assert.deepEqual(onlyPhase(UP_TO_12, { exclude: [-1, 12, 2.5, NaN] }), onlyPhase(UP_TO_12));
});

test('below ten useful points the figures are told, but no verdict, no side and no runs over the limit', () => {
  const phase = onlyPhase([1, 1, 1, 1, 1, 1, 1, -1], { centre: 0 });
  assert.deepEqual([phase.longestRun, phase.longestRunLimit, phase.crossings, phase.crossingsLimit], [7, 6, 1, 1]);
  assert.equal(phase.verdict, 'tooFewPoints');
  assert.equal(phase.signalSide, null);
  assert.deepEqual(phase.overLimitRuns, []);
});

test('of two runs over the limit the latest gives its side', () => {
  const low = Array<number>(10).fill(-1);
  const high = Array<number>(10).fill(1);
  assert.equal(onlyPhase([...low, ...high], { centre: 0 }).signalSide, 'above');
  assert.equal(onlyPhase([...high, ...low], { centre: 0 }).signalSide, 'below');
});

test('tied says that an own median is the lowest or the highest value', () => {
  assert.equal(onlyPhase([0, 0, 0, 0, 0, 0, 0, 1, 4, 2]).tied, true);
  assert.equal(onlyPhase([100, 97, 100, 100, 93, 100]).tied, true);
  assert.equal(onlyPhase([7, 7, 7]).tied, true);
  assert.equal(onlyPhase([7]).tied, true);
  assert.equal(onlyPhase([1, 2, 2, 2, 3]).tied, false);
  assert.equal(onlyPhase([0, 0, 1, 1]).tied, false);
  assert.equal(onlyPhase([null, null]).tied, false);
  assert.equal(onlyPhase([]).tied, false);
});

test('tied looks past missing and excluded values', () => {
  assert.equal(onlyPhase([0, 0, null, 0, 3, -5, 0], { exclude: [5] }).tied, true);
  assert.equal(onlyPhase([0, 0, null, 0, 3, -5, 0]).tied, false);
});

test('tied is never said of a mean, a given or a frozen centre line', () => {
  assert.equal(onlyPhase([5, 5, 5], { centre: 'mean' }).tied, false);
  assert.equal(onlyPhase([0, 0, 0, 1], { centre: 0 }).tied, false);
  assert.equal(onlyPhase([0, 0, 0, 1], { freezeAfter: 3 }).tied, false);
  assert.equal(onlyPhase([0, 0, 0, 1], { freezeAfter: 4 }).tied, true);
});

test('tied is said of each phase by its own values', () => {
  const { phases } = analyseRuns([0, 0, 0, 1, 2, 3, 4, 5], { phases: [4], freezeAfter: 2 });
  assert.deepEqual(phases.map(({ tied }) => tied), [true, false]);
});

test('a sum too large for a number leaves no centre line', () => {
  const huge = onlyPhase([1e308, 1.5e308, 1.7e308, 1.2e308], { centre: 'mean' });
  assert.deepEqual(huge, { ...NOTHING_USEFUL, nObservations: 4 });
  assert.equal(onlyPhase([1.5e308, 1.7e308]).centre, null);
  assert.equal(onlyPhase([1.5e308, 1.5e308]).centre, 1.5e308);
});

test('the smallest difference from the centre line counts', () => {
  assert.equal(onlyPhase([5e-324, 0, -5e-324], { centre: 0 }).nUseful, 2);
  assert.equal(onlyPhase([0.1 + 0.2, 0.3, 0.3 - 5e-17], { centre: 0.3 }).nUseful, 2);
});

test('neither values nor settings are changed', () => {
  const values = Object.freeze([3, 1, null, 2]);
  const series = Object.freeze({ phases: Object.freeze([2, 1]), exclude: Object.freeze([3]) });
  assert.equal(analyseRuns(values, series).phases.length, 3);
});

test('mistakes in code throw, and say what is needed', () => {
  const throwing = (series: unknown, message: string): void => {
    assert.throws(() => analyseRuns([1, 2], series as Series), { name: 'RangeError', message });
  };
  throwing({ centre: NaN }, 'analyseRuns: needs median, mean or a number as centre, got NaN');
  throwing({ centre: Infinity }, 'analyseRuns: needs median, mean or a number as centre, got Infinity');
  throwing({ centre: 'mode' }, 'analyseRuns: needs median, mean or a number as centre, got mode');
  throwing({ freezeAfter: 0 }, 'analyseRuns: needs a whole freezeAfter of 1 or more, got 0');
  throwing({ freezeAfter: 2.5 }, 'analyseRuns: needs a whole freezeAfter of 1 or more, got 2.5');
  throwing({ freezeAfter: NaN }, 'analyseRuns: needs a whole freezeAfter of 1 or more, got NaN');
});
