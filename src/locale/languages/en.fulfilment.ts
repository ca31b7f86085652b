import type { FulfilmentWords } from '../words/fulfilment.ts';

export * from './en.figures.ts';

export const fulfilment: FulfilmentWords = {
  state: {
    met: 'Meets the target',
    notYet: 'Does not meet the target yet',
    notMet: 'Does not meet the target',
    noTarget: 'No target',
    noValue: 'No value',
  },
  above: (distance) => `${distance} above the target`,
  below: (distance) => `${distance} below the target`,
  atLeast: (value) => `target at least ${value}`,
  atMost: (value) => `target at most ${value}`,
  target: (range) => `target ${range}`,
  by: (period) => `by ${period}`,
  from: (period) => `from ${period}`,
  ofWay: (percent) => `${percent} of the way to the target`,
  ofTarget: (percent) => `${percent} of the target`,
  baseline: (value) => `baseline ${value}`,
  ofPace: (percent) => `${percent} of the pace`,
  through: (period) => `up to and including ${period}`,
  pace: { met: 'Meets the target at this pace', notMet: 'Does not meet the target at this pace' },
  newer: 'a new value is due',
  points: ['percentage point', 'percentage points'],
};
