import type { ScorecardWords } from '../words/scorecard.ts';

export * from './en.fulfilment.ts';
export * from './en.goal.ts';
export * from './en.run-chart.ts';

export const scorecard: ScorecardWords = {
  scorecard: 'Scorecard',
  trend: 'Development',
  unit: 'Unit',
  goal: 'Contributes to',
  allGoals: 'All goals',
  measures: ['measure', 'measures'],
  order: {
    document: 'in the original order',
    name: 'by name',
    period: 'by period',
    fulfilment: 'by outcome',
  },
  reversed: 'reversed',
  none: 'No measures yet',
};
