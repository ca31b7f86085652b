import type { ScorecardWords } from '../words/scorecard.ts';

export * from './sv.fulfilment.ts';
export * from './sv.goal.ts';
export * from './sv.run-chart.ts';

export const scorecard: ScorecardWords = {
  scorecard: 'Styrkort',
  trend: 'Utveckling',
  unit: 'Enhet',
  goal: 'Bidrar till',
  allGoals: 'Alla mål',
  measures: 'mått',
  order: {
    document: 'i ursprunglig ordning',
    name: 'efter namn',
    period: 'efter period',
    fulfilment: 'efter utfall',
  },
  reversed: 'omvänt',
  none: 'Inga mått än',
};
