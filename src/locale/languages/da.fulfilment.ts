import type { FulfilmentWords } from '../words/fulfilment.ts';

export * from './da.figures.ts';

export const fulfilment: FulfilmentWords = {
  state: {
    met: 'Målet er nået',
    notYet: 'Målet er ikke nået endnu',
    notMet: 'Målet er ikke nået',
    noTarget: 'Intet mål',
    noValue: 'Ingen værdi',
  },
  above: (distance) => `${distance} over målet`,
  below: (distance) => `${distance} under målet`,
  atLeast: (value) => `mål mindst ${value}`,
  atMost: (value) => `mål højst ${value}`,
  target: (range) => `mål ${range}`,
  by: (period) => `senest ${period}`,
  from: (period) => `fra ${period}`,
  ofWay: (percent) => `${percent} af vejen til målet`,
  ofTarget: (percent) => `${percent} af målet`,
  baseline: (value) => `udgangspunkt ${value}`,
  ofPace: (percent) => `${percent} af tempoet`,
  through: (period) => `til og med ${period}`,
  pace: { met: 'Målet nås, hvis tempoet holder', notMet: 'Målet nås ikke i dette tempo' },
  newer: 'ny værdi ventes',
  points: 'procentpoint',
};
