import type { BenefitWords } from '../words/benefit.ts';

export * from './nb.note-kinds.ts';
export * from './nb.table.ts';

export const benefit: BenefitWords = {
  name: 'Gevinster',
  kinds: { quality: 'kvalitet', time: 'tid', money: 'penger', workEnvironment: 'arbeidsmiljø', other: 'annet' },
  benefits: ['gevinst', 'gevinster'],
  counted: 'med tall',
  described: 'bare i ord',
  reachedOf: (reached, expected) => `${reached} av ${expected} forventede er oppnådd`,
  late: 'ikke oppnådd i tide',
  underway: 'har tid igjen',
  states: {
    reached: 'oppnådd',
    late: 'ikke oppnådd i tide',
    underway: 'tid igjen',
    unexpected: 'ikke noe forventet tall',
  },
  figure: (realised, expected) =>
    (realised ? `${realised}${expected ? ` av forventet ${expected}` : ''}`
      : `forventet ${expected ?? ''}, ikke noe utfall ennå`),
  besides: (realised) => `i tillegg ${realised} uten forventet tall`,
  by: (period) => `senest ${period}`,
  realised: 'utfall:',
  from: 'fra',
  measure: 'måltall:',
  sum: 'sum',
  describedHead: 'Bare i ord',
  asOf: (date) => `per ${date}`,
  columns: {
    benefit: 'gevinst',
    kind: 'type',
    unit: 'enhet',
    expected: 'forventet',
    by: 'senest',
    realised: 'utfall',
    on: 'dato',
    state: 'status',
    from: 'fra',
    measure: 'måltall',
    orgUnit: 'virksomhet',
  },
  empty: 'Her er det ingen gevinster å vise ennå.',
};
