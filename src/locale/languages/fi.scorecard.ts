import type { ScorecardWords } from '../words/scorecard.ts';

export * from './fi.fulfilment.ts';
export * from './fi.goal.ts';
export * from './fi.run-chart.ts';

export const scorecard: ScorecardWords = {
  scorecard: 'Tuloskortti',
  trend: 'Kehitys',
  unit: 'Yksikkö',
  goal: 'Tukee tavoitetta',
  allGoals: 'Kaikki tavoitteet',
  measures: ['mittari', 'mittaria'],
  order: {
    document: 'alkuperäisessä järjestyksessä',
    name: 'nimen mukaan',
    period: 'ajanjakson mukaan',
    fulfilment: 'tuloksen mukaan',
  },
  reversed: 'käänteisesti',
  none: 'Ei vielä mittareita',
};
