import type { FulfilmentWords } from '../words/fulfilment.ts';

export * from './sv.figures.ts';

export const fulfilment: FulfilmentWords = {
  state: {
    met: 'Når målet',
    notYet: 'Når inte målet än',
    notMet: 'Når inte målet',
    noTarget: 'Inget mål',
    noValue: 'Inget värde',
  },
  above: (distance) => `${distance} över målet`,
  below: (distance) => `${distance} under målet`,
  atLeast: (value) => `mål minst ${value}`,
  atMost: (value) => `mål högst ${value}`,
  target: (range) => `mål ${range}`,
  by: (period) => `senast ${period}`,
  from: (period) => `från ${period}`,
  ofWay: (percent) => `${percent} av vägen till målet`,
  ofTarget: (percent) => `${percent} av målet`,
  baseline: (value) => `utgångsläge ${value}`,
  ofPace: (percent) => `${percent} av takten`,
  through: (period) => `till och med ${period}`,
  pace: { met: 'Når målet om takten håller', notMet: 'Når inte målet i den här takten' },
  newer: 'nytt värde väntas',
  points: ['procentenhet', 'procentenheter'],
};
