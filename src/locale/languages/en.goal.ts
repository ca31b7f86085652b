import type { GoalWords } from '../words/goal.ts';

export * from './en.figures.ts';

export const goal: GoalWords = {
  judgement: { notStarted: 'Not started', onTrack: 'On track', atRisk: 'At risk', behind: 'Behind', done: 'Done' },
  notJudged: 'Not judged',
  judged: (date) => `judged ${date}`,
  of: (part, whole) => `${part} of ${whole}`,
  targets: ['target met', 'targets met'],
  leftOut: {
    notYet: ['is due later', 'are due later'],
    noTarget: ['has no target', 'have no target'],
    noValue: ['has no value', 'have no value'],
  },
  nothingCounted: 'No targets to count yet',
  measures: ['measure meets its target', 'measures meet their target'],
  noMeasureCounts: 'No measure counts yet',
  from: (period) => `from ${period}`,
  by: (period) => `by ${period}`,
  over: 'the deadline has passed',
  decided: (date) => `decided ${date}`,
  decidedBy: (who) => `decided by ${who}`,
  serves: (goal) => `contributes to: ${goal}`,
  loose: ['contributes to no higher goal', 'contribute to no higher goal'],
  tree: {
    name: 'Goals',
    goals: ['goal', 'goals'],
    unmeasured: ['is not measured', 'are not measured'],
    none: 'There are no goals to show yet.',
    level: 'Level',
    unit: 'Unit',
    deadline: 'Deadline',
    judgement: 'Judgement',
    met: 'Met',
    counted: 'Counted',
    leftOut: 'Not counted',
  },
  measure: 'Measure',
  outcome: 'Outcome',
};
