import type { FigureWords } from '../words/figures.ts';

export * from './da.table.ts';

export const figures: FigureWords = {
  period: 'Periode',
  value: 'Værdi',
  target: 'Mål',
  note: 'Bemærkning',
  n: 'Antal (n)',
  noValue: 'mangler',
  missing: {
    notCollected: 'ikke indsamlet',
    notApplicable: 'ikke relevant',
    suppressed: 'vises ikke: for få svar',
  },
  preliminary: 'foreløbig',
};
