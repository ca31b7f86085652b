import { bare, signs } from '../habits.ts';
import type { Habits } from '../habits.ts';
import type { CommonWords } from '../words/common.ts';
import type { FulfilmentWords } from '../words/fulfilment.ts';
import type { GoalWords } from '../words/goal.ts';

export const habits: Habits = {
  locale: 'en-GB',
  units: {
    year: ['year', 'years'],
    halfYear: ['half-year', 'half-years'],
    tertial: ['tertial', 'tertials'],
    quarter: ['quarter', 'quarters'],
    month: ['month', 'months'],
    week: ['week', 'weeks'],
    day: ['day', 'days'],
    hour: ['hour', 'hours'],
  },
  ago: (stretch) => `${stretch} ago`,
  part: (noun, { kind, index, year }) =>
    kind === 'halfYear' ? `${index < 2 ? 'first' : 'second'} half of ${year}` : `${noun} ${index}, ${year}`,
  signs: signs('wk ', 'Q'),
  beforeYear: ' ',
  monthCut: 3,
  day: bare,
  at: 'at ',
  time: (clock) => clock,
};

export const common: CommonWords = {
  showTable: 'Show as table',
  moreRows: 'Show more rows',
  period: 'Period',
  value: 'Value',
  target: 'Target',
  note: 'Note',
  n: 'Count (n)',
  noValue: 'missing',
  missing: {
    notCollected: 'not collected',
    notApplicable: 'not applicable',
    suppressed: 'not shown: too few answers',
  },
  preliminary: 'preliminary',
  source: 'Source:',
  processed: 'Own processing of data from',
  retrieved: (date) => `Retrieved ${date}`,
  published: (when) => `Published ${when}`,
  loading: 'Fetching figures',
  empty: 'There are no figures to show yet.',
  cannotShow: (reason) => `The figures cannot be shown: ${reason}.`,
  reasons: {
    notFound: 'they are not at the address',
    unreadable: 'they cannot be read',
    tooSlow: 'the answer is slow to come',
    noAnswer: 'the source does not answer',
    login: 'the page requires a login',
    tooLarge: 'there are too many',
    unknownVersion: 'the version is unknown',
  },
  unknownId: (id, ids) => `There is no “${id}”. There is: ${ids}.`,
  choose: (attribute, ids) => `Choose ${attribute}: ${ids}.`,
  stale: (when) => `Showing figures fetched ${when}; new ones could not be fetched.`,
  leftOut: ['item could not be read and is not shown', 'items could not be read and are not shown'],
};

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
  of: (part, whole) => `${part} of ${whole}`,
  targets: ['target met', 'targets met'],
  leftOut: {
    notYet: ['is due later', 'are due later'],
    noTarget: ['has no target', 'have no target'],
    noValue: ['has no value', 'have no value'],
  },
  nothingCounted: 'No targets to count yet',
  newer: 'a new value is due',
  points: ['percentage point', 'percentage points'],
  measure: 'Measure',
  outcome: 'Outcome',
};

export const goal: GoalWords = {
  judgement: { notStarted: 'Not started', onTrack: 'On track', atRisk: 'At risk', behind: 'Behind', done: 'Done' },
  notJudged: 'Not judged',
  judged: (date) => `judged ${date}`,
};
