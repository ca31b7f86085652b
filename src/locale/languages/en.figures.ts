import type { FigureWords } from '../words/figures.ts';

export * from './en.table.ts';

export const figures: FigureWords = {
  period: 'Period',
  value: 'Value',
  target: 'Target',
  note: 'Note',
  n: 'Count (n)',
  noValue: 'missing',
  missing: {
    notCollected: 'not collected',
    notApplicable: 'not applicable',
    suppressed: 'not shown: too few answers',
  },
  preliminary: 'preliminary',
};
