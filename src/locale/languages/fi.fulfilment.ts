import type { FulfilmentWords } from '../words/fulfilment.ts';

export * from './fi.figures.ts';

export const fulfilment: FulfilmentWords = {
  state: {
    met: 'Tavoite saavutettu',
    notYet: 'Tavoitetta ei vielä saavutettu',
    notMet: 'Tavoitetta ei saavutettu',
    noTarget: 'Ei tavoitetta',
    noValue: 'Ei arvoa',
  },
  above: (distance) => `${distance} yli tavoitteen`,
  below: (distance) => `${distance} alle tavoitteen`,
  atLeast: (value) => `tavoite vähintään ${value}`,
  atMost: (value) => `tavoite enintään ${value}`,
  target: (range) => `tavoite ${range}`,
  by: (period) => `määräaika ${period}`,
  from: (period) => `alkaen ${period}`,
  ofWay: (percent) => `${percent} matkasta tavoitteeseen`,
  ofTarget: (percent) => `${percent} tavoitteesta`,
  baseline: (value) => `lähtötaso ${value}`,
  ofPace: (percent) => `${percent} tavoitetahdista`,
  through: (period) => `${period} mukaan lukien`,
  pace: { met: 'Tavoite saavutetaan tällä tahdilla', notMet: 'Tavoitetta ei saavuteta tällä tahdilla' },
  newer: 'uutta arvoa odotetaan',
  points: ['prosenttiyksikkö', 'prosenttiyksikköä'],
};
