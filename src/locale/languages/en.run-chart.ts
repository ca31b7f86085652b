import { pair } from '../language.ts';
import type { RunChartWords } from '../words/run-chart.ts';

export * from './en.figures.ts';

export const runChart: RunChartWords = {
  centre: { median: 'median', mean: 'mean' },
  theCentre: { median: 'the median', mean: 'the mean' },
  above: (line) => `above ${line}`,
  below: (line) => `below ${line}`,
  on: (line) => `on ${line}`,
  sameSide: 'on the same side',
  values: ['value', 'values'],
  signal: {
    better: 'Signal in the right direction',
    worse: 'Signal in the wrong direction',
    up: 'Signal upwards',
    down: 'Signal downwards',
    unsaid: 'Signal',
  },
  noSignal: 'No signal',
  inARow: (where, limit) => pair('point', 'points', ` in a row ${where}, the limit is ${limit}`),
  crossings: (line, fewest) => pair('crossing', 'crossings', ` of ${line}, at least ${fewest} expected`),
  tooFew: 'Too few values',
  tooFewValues: (values, needed) => `Too few values to say anything: ${values}, ${needed} are needed`,
  tooFewOffLine: (useful, values, line, needed) =>
    `Too few values to say anything: only ${useful} of ${values} are off ${line}, ${needed} are needed`,
  withheld: 'No verdict: the settings of the chart cannot be read',
  tied: 'Rather many values are alike for this test',
  shortBaseline: (line, values) => `Uncertain: ${line} stands on only ${values}`,
  hardlyVaries: 'The values hardly vary, so no limits are drawn',
  nhs: {
    outside: 'the latest value lies outside the limits',
    trend: 'at least 7 points in a row in the same direction',
    twoOfThree: '2 of 3 points in a row near the same limit',
    shift: 'at least 7 points in a row on the same side of the mean',
  },
  nhsNone: 'no rule marks the latest value',
  marked: ['earlier point is marked', 'earlier points are marked'],
  phase: (number) => `Phase ${number}`,
  excluded: (why) => `not counted: ${why}`,
  inSignal: 'part of the signal',
  outside: 'outside the limits',
  annotation: 'Event',
  baseline: (line) => `basis of ${line}`,
  upperLimit: 'upper limit',
  lowerLimit: 'lower limit',
  axisFrom: (value) => `the axis starts at ${value}`,
  readPoints: 'Read point by point',
  close: 'Close',
};
