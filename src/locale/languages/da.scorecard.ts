import type { ScorecardWords } from '../words/scorecard.ts';

export * from './da.fulfilment.ts';
export * from './da.goal.ts';
export * from './da.run-chart.ts';

export const scorecard: ScorecardWords = {
  scorecard: 'Styringskort',
  trend: 'Udvikling',
  unit: 'Enhed',
  goal: 'Bidrager til',
  allGoals: 'Alle mål',
  measures: 'måltal',
  order: {
    document: 'i oprindelig rækkefølge',
    name: 'efter navn',
    period: 'efter periode',
    fulfilment: 'efter resultat',
  },
  reversed: 'omvendt',
  none: 'Ingen måltal endnu',
};
