import type { BenefitWords } from '../words/benefit.ts';

export * from './fi.note-kinds.ts';
export * from './fi.table.ts';

export const benefit: BenefitWords = {
  name: 'Hyödyt',
  kinds: { quality: 'laatu', time: 'aika', money: 'raha', workEnvironment: 'työympäristö', other: 'muu' },
  benefits: ['hyöty', 'hyötyä'],
  counted: 'lukuina',
  described: 'vain sanallisesti',
  reachedOf: (reached, expected) => `${reached}/${expected} odotetusta saavutettu`,
  late: 'ei saavutettu ajoissa',
  underway: 'vielä aikaa',
  states: {
    reached: 'saavutettu',
    late: 'ei saavutettu ajoissa',
    underway: 'vielä aikaa',
    unexpected: 'ei odotettua lukua',
  },
  figure: (realised, expected) =>
    (realised ? `${realised}${expected ? `, odotettu ${expected}` : ''}`
      : `odotettu ${expected ?? ''}, ei vielä toteumaa`),
  besides: (realised) => `lisäksi ${realised} ilman odotettua lukua`,
  by: (period) => `viimeistään ${period}`,
  realised: 'toteuma:',
  from: 'lähtökohta:',
  measure: 'mittari:',
  sum: 'yhteensä',
  describedHead: 'Vain sanallisesti',
  asOf: (date) => `tilanne ${date}`,
  columns: {
    benefit: 'hyöty',
    kind: 'laji',
    unit: 'mittayksikkö',
    expected: 'odotettu',
    by: 'viimeistään',
    realised: 'toteuma',
    on: 'päivä',
    state: 'tila',
    from: 'lähtökohta',
    measure: 'mittari',
    orgUnit: 'yksikkö',
  },
  empty: 'Näytettäviä hyötyjä ei vielä ole.',
};
