import type { YearWheelWords } from '../words/year-wheel.ts';

export * from './nb.ts';

export const yearWheel: YearWheelWords = {
  now: 'Nå',
  next: 'Neste',
  nothingNow: 'Ingenting pågår i dag',
  nothingNext: 'Ikke noe mer er planlagt',
  more: 'til',
  until: (date) => `til ${date}`,
  weeks: (first, last) => `uke ${last ? `${first}–${last}` : first}`,
  today: 'i dag',
  empty: 'Det er ikke noe på årshjulet ennå.',
};
