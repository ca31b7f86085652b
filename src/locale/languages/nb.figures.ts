import type { FigureWords } from '../words/figures.ts';

export * from './nb.table.ts';

export const figures: FigureWords = {
  period: 'Periode',
  value: 'Verdi',
  target: 'Mål',
  note: 'Merknad',
  n: 'Antall (n)',
  noValue: 'mangler',
  missing: {
    notCollected: 'ikke samlet inn',
    notApplicable: 'ikke aktuelt',
    suppressed: 'vises ikke: for få svar',
  },
  preliminary: 'foreløpig',
};
