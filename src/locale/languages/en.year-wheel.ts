import type { YearWheelWords } from '../words/year-wheel.ts';

export * from './en.ts';

export const yearWheel: YearWheelWords = {
  now: 'Now',
  next: 'Next',
  nothingNow: 'Nothing is going on today',
  nothingNext: 'Nothing more is planned',
  more: 'more',
  until: (date) => `until ${date}`,
  weeks: (first, last) => (last ? `weeks ${first}–${last}` : `week ${first}`),
  today: 'today',
  empty: 'There is nothing on the year wheel yet.',
};
