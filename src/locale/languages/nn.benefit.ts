import type { BenefitWords } from '../words/benefit.ts';

export * from './nn.note-kinds.ts';
export * from './nn.table.ts';

export const benefit: BenefitWords = {
  name: 'Gevinstar',
  kinds: { quality: 'kvalitet', time: 'tid', money: 'pengar', workEnvironment: 'arbeidsmiljø', other: 'anna' },
  benefits: ['gevinst', 'gevinstar'],
  counted: 'med tal',
  described: 'berre i ord',
  reachedOf: (reached, expected) => `${reached} av ${expected} venta er oppnådde`,
  late: 'ikkje oppnådde i tide',
  underway: 'har tid att',
  states: {
    reached: 'oppnådd',
    late: 'ikkje oppnådd i tide',
    underway: 'tid att',
    unexpected: 'ikkje noko venta tal',
  },
  figure: (realised, expected) =>
    (realised ? `${realised}${expected ? ` av venta ${expected}` : ''}`
      : `venta ${expected ?? ''}, ikkje noko utfall enno`),
  besides: (realised) => `i tillegg ${realised} utan venta tal`,
  by: (period) => `seinast ${period}`,
  realised: 'utfall:',
  from: 'frå',
  measure: 'måltal:',
  sum: 'sum',
  describedHead: 'Berre i ord',
  asOf: (date) => `per ${date}`,
  columns: {
    benefit: 'gevinst',
    kind: 'type',
    unit: 'eining',
    expected: 'venta',
    by: 'seinast',
    realised: 'utfall',
    on: 'dato',
    state: 'status',
    from: 'frå',
    measure: 'måltal',
    orgUnit: 'verksemd',
  },
  empty: 'Her er det ingen gevinstar å vise enno.',
};
