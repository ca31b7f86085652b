import type { FigureWords } from '../words/figures.ts';

export * from './nn.table.ts';

export const figures: FigureWords = {
  period: 'Periode',
  value: 'Verdi',
  target: 'Mål',
  note: 'Merknad',
  n: 'Tal (n)',
  noValue: 'manglar',
  missing: {
    notCollected: 'ikkje samla inn',
    notApplicable: 'ikkje aktuelt',
    suppressed: 'blir ikkje vist: for få svar',
  },
  preliminary: 'førebels',
};
