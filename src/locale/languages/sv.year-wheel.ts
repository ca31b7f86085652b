import type { YearWheelWords } from '../words/year-wheel.ts';

export * from './sv.ts';

export const yearWheel: YearWheelWords = {
  now: 'Nu',
  next: 'Härnäst',
  nothingNow: 'Inget pågår i dag',
  nothingNext: 'Inget mer är planerat',
  more: 'till',
  until: (date) => `till ${date}`,
  weeks: (first, last) => `vecka ${last ? `${first}–${last}` : first}`,
  today: 'i dag',
  empty: 'Det finns inget på årshjulet än.',
};
