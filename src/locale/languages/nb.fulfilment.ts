import type { FulfilmentWords } from '../words/fulfilment.ts';

export * from './nb.figures.ts';

export const fulfilment: FulfilmentWords = {
  state: {
    met: 'Målet er nådd',
    notYet: 'Målet er ikke nådd ennå',
    notMet: 'Målet er ikke nådd',
    noTarget: 'Ikke noe mål',
    noValue: 'Ingen verdi',
  },
  above: (distance) => `${distance} over målet`,
  below: (distance) => `${distance} under målet`,
  atLeast: (value) => `mål minst ${value}`,
  atMost: (value) => `mål høyst ${value}`,
  target: (range) => `mål ${range}`,
  by: (period) => `senest ${period}`,
  from: (period) => `fra ${period}`,
  ofWay: (percent) => `${percent} av veien til målet`,
  ofTarget: (percent) => `${percent} av målet`,
  baseline: (value) => `utgangspunkt ${value}`,
  ofPace: (percent) => `${percent} av takten`,
  through: (period) => `til og med ${period}`,
  pace: { met: 'Målet nås hvis takten holder', notMet: 'Målet nås ikke i denne takten' },
  newer: 'ny verdi ventes',
  points: 'prosentpoeng',
};
