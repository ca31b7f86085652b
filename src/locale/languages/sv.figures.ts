import type { FigureWords } from '../words/figures.ts';

export * from './sv.table.ts';

export const figures: FigureWords = {
  period: 'Period',
  value: 'Värde',
  target: 'Mål',
  note: 'Anmärkning',
  n: 'Antal (n)',
  noValue: 'saknas',
  missing: {
    notCollected: 'inte insamlat',
    notApplicable: 'inte tillämpligt',
    suppressed: 'visas inte: för få svar',
  },
  preliminary: 'preliminärt',
};
