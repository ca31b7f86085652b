import type { YearWheelWords } from '../words/year-wheel.ts';

export * from './da.ts';

export const yearWheel: YearWheelWords = {
  now: 'Nu',
  next: 'Næste',
  nothingNow: 'Intet er i gang i dag',
  nothingNext: 'Der er ikke planlagt mere',
  more: 'flere',
  until: (date) => `til ${date}`,
  weeks: (first, last) => `uge ${last ? `${first}–${last}` : first}`,
  today: 'i dag',
  empty: 'Der er intet på årshjulet endnu.',
};
