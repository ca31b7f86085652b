import type { YearWheelWords } from '../words/year-wheel.ts';

export * from './nn.ts';

export const yearWheel: YearWheelWords = {
  now: 'No',
  next: 'Neste',
  nothingNow: 'Ingenting går føre seg i dag',
  nothingNext: 'Ikkje noko meir er planlagt',
  more: 'til',
  until: (date) => `til ${date}`,
  weeks: (first, last) => `veke ${last ? `${first}–${last}` : first}`,
  today: 'i dag',
  empty: 'Det er ikkje noko på årshjulet enno.',
};
