import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runVerdicts } from '../../src/parts/run-verdict.view.ts';
import { sparkSpots, sparkView } from '../../src/parts/spark.view.ts';
import type { SparkSeries, SparkView } from '../../src/parts/spark.view.ts';
import type { Direction } from '../../src/statistics/index.ts';
import '../support/words.ts';

const SHIFT = [100, 104, 98, 102, 97, 103, 101, 99, 105, 100, 96, 101, 120, 124, 118, 122, 125, 121, 119, 123, 126];
const EMPTY: SparkView =
  { line: '', dots: '', signals: '', last: '', isLastSignal: false, centre: '', target: '' };

/** With its verdict; without one way that is good, unless a test says so. */
const judged = (values: readonly number[], better: Direction = 'neither'): SparkSeries =>
  ({ values, phases: runVerdicts({ language: 'sv', values, centre: 'median', betterAt: () => better }) });

const dotsIn = (path: string): number => path.match(/h0/g)?.length ?? 0;

describe('sparkView(series)', () => {
  test('draws nothing of nothing', () => {
    deepEqual(sparkView({ values: [] }), EMPTY);
    deepEqual(sparkView({ values: [NaN, NaN] }), EMPTY);
  });

  test('draws one value as a dot in the middle', () => {
    deepEqual(sparkView({ values: [7] }), { ...EMPTY, line: 'M50 50', dots: 'M50 50h0', last: 'M50 50h0' });
  });

  test('draws two from edge to edge, the higher one on top', () => {
    deepEqual(sparkView({ values: [1, 3] }),
      { ...EMPTY, line: 'M0 100L100 0', dots: 'M0 100h0M100 0h0', last: 'M100 0h0' });
  });

  test('breaks the line where a value is missing, and marks the last that is there', () => {
    const { line, last } = sparkView({ values: [0, 10, NaN, 5, 0, NaN] });
    deepEqual([line, last], ['M0 100L20 0M60 50L80 100', 'M80 100h0']);
  });

  test('shows each of a dozen; of more only those that stand alone between gaps', () => {
    equal(dotsIn(sparkView({ values: SHIFT.slice(0, 12) }).dots), 12);
    const values = SHIFT.map((value, place) => (place === 3 || place === 5 ? NaN : value));
    equal(sparkView({ values }).dots, `M20 ${Math.round((126 - 97) / 30 * 1e4) / 100}h0`);
  });

  test('has room for a signal of 21 and of 60 points, and none for dots on a line of 535', () => {
    equal(dotsIn(sparkView(judged(SHIFT)).signals), 9);
    const stepped = (count: number): readonly number[] =>
      Array.from({ length: count }, (_, place) => (place % 7) + (place < count / 2 ? 0 : 20));
    equal(dotsIn(sparkView(judged(stepped(60))).signals), 30);
    const long = sparkView(judged(stepped(535)));
    deepEqual([long.signals, long.dots, dotsIn(long.last), long.line.match(/L/g)?.length], ['', '', 1, 534]);
  });

  test('knows whether the last point is part of the signal', () => {
    equal(sparkView(judged(SHIFT)).isLastSignal, true);
    equal(sparkView(judged([...SHIFT, 100])).isLastSignal, false);
  });

  test('has the state of a signal where one way is good', () => {
    deepEqual((['higher', 'lower', 'neither'] as const).map((better) => sparkView(judged(SHIFT, better)).state),
      ['met', 'missed', undefined]);
  });

  test('has no state where there is no signal, nor where there are too few points', () => {
    equal(sparkView(judged(SHIFT.slice(0, 12), 'higher')).state, undefined);
    equal(sparkView(judged([7], 'higher')).state, undefined);
  });

  test('draws a centre line for each phase, from its first point to the next one\'s', () => {
    const values = [1, 3, 5, 5, 5];
    const phases = runVerdicts({ language: 'sv', values, centre: 'median', phases: [2] });
    equal(sparkView({ values, phases }).centre, 'M0 75H50M50 0H100');
  });

  test('draws the target within its box, also where no value reaches it', () => {
    deepEqual([sparkView({ values: [0, 5], targets: [10] })].map(({ target, line }) => [target, line]),
      [['M0 0H100', 'M0 100L100 50']]);
  });

  test('draws against the scale that it is given', () => {
    equal(sparkView({ values: [2, 3], low: 1, high: 5 }).line, 'M0 75L100 50');
  });

  test('stands in the middle where all are equal', () => {
    equal(sparkView({ values: [4, 4, 4] }).line, 'M0 50L50 50L100 50');
  });
});

describe('sparkSpots(series)', () => {
  test('places the points by their times', () => {
    deepEqual(sparkSpots({ values: [1, NaN, 2], times: [10, 11, 20] }).map(String), ['0,100', '10,NaN', '100,0']);
  });

  test('stays within the box, whatever the values', () => {
    const spots = sparkSpots(judged(SHIFT)).flat();
    ok(spots.every((each) => each >= 0 && each <= 100));
  });
});
