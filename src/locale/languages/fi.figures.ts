import type { FigureWords } from '../words/figures.ts';

export * from './fi.table.ts';

export const figures: FigureWords = {
  period: 'Ajanjakso',
  value: 'Arvo',
  target: 'Tavoite',
  note: 'Huomautus',
  n: 'Lukumäärä (n)',
  noValue: 'puuttuu',
  missing: {
    notCollected: 'ei kerätty',
    notApplicable: 'ei sovellettavissa',
    suppressed: 'ei näytetä: liian vähän vastauksia',
  },
  preliminary: 'ennakkotieto',
};
