import type { ScorecardWords } from '../words/scorecard.ts';

export * from './nb.fulfilment.ts';
export * from './nb.goal.ts';
export * from './nb.run-chart.ts';

export const scorecard: ScorecardWords = {
  scorecard: 'Styringskort',
  trend: 'Utvikling',
  unit: 'Enhet',
  goal: 'Bidrar til',
  allGoals: 'Alle mål',
  measures: 'måltall',
  order: {
    document: 'i opprinnelig rekkefølge',
    name: 'etter navn',
    period: 'etter periode',
    fulfilment: 'etter resultat',
  },
  reversed: 'omvendt',
  none: 'Ingen måltall ennå',
};
