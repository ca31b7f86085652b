import type { YearWheelWords } from '../words/year-wheel.ts';

export * from './fi.ts';

export const yearWheel: YearWheelWords = {
  now: 'Nyt',
  next: 'Seuraavaksi',
  nothingNow: 'Tänään ei ole mitään meneillään',
  nothingNext: 'Muuta ei ole suunniteltu',
  more: 'muuta',
  until: (date) => `${date} asti`,
  weeks: (first, last) => (last ? `viikot ${first}–${last}` : `viikko ${first}`),
  today: 'tänään',
  empty: 'Vuosikellossa ei ole vielä mitään.',
};
