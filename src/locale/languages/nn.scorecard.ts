import type { ScorecardWords } from '../words/scorecard.ts';

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
