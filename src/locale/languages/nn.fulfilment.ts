import type { FulfilmentWords } from '../words/fulfilment.ts';

export * from './nn.figures.ts';

export const fulfilment: FulfilmentWords = {
  state: {
    met: 'Målet er nådd',
    notYet: 'Målet er ikkje nådd enno',
    notMet: 'Målet er ikkje nådd',
    noTarget: 'Ikkje noko mål',
    noValue: 'Ingen verdi',
  },
  above: (distance) => `${distance} over målet`,
  below: (distance) => `${distance} under målet`,
  atLeast: (value) => `mål minst ${value}`,
  atMost: (value) => `mål høgst ${value}`,
  target: (range) => `mål ${range}`,
  by: (period) => `seinast ${period}`,
  from: (period) => `frå ${period}`,
  ofWay: (percent) => `${percent} av vegen til målet`,
  ofTarget: (percent) => `${percent} av målet`,
  baseline: (value) => `utgangspunkt ${value}`,
  ofPace: (percent) => `${percent} av takta`,
  through: (period) => `til og med ${period}`,
  pace: { met: 'Målet blir nådd om takta held', notMet: 'Målet blir ikkje nådd i denne takta' },
  newer: 'ny verdi er venta',
  points: 'prosentpoeng',
};
