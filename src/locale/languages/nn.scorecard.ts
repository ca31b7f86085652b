import type { ScorecardWords } from '../words/scorecard.ts';

export * from './nn.fulfilment.ts';
export * from './nn.goal.ts';
export * from './nn.run-chart.ts';

export const scorecard: ScorecardWords = {
  scorecard: 'Styringskort',
  trend: 'Utvikling',
  unit: 'Eining',
  goal: 'Bidreg til',
  allGoals: 'Alle mål',
  measures: 'måltal',
  order: {
    document: 'i opphavleg rekkjefølgje',
    name: 'etter namn',
    period: 'etter periode',
    fulfilment: 'etter resultat',
  },
  reversed: 'omvendt',
  none: 'Ingen måltal enno',
};
