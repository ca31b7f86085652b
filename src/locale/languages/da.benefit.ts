import type { BenefitWords } from '../words/benefit.ts';

export * from './da.note-kinds.ts';
export * from './da.table.ts';

export const benefit: BenefitWords = {
  name: 'Gevinster',
  kinds: { quality: 'kvalitet', time: 'tid', money: 'penge', workEnvironment: 'arbejdsmiljø', other: 'andet' },
  benefits: ['gevinst', 'gevinster'],
  counted: 'med tal',
  described: 'kun i ord',
  reachedOf: (reached, expected) => `${reached} af ${expected} forventede er opnået`,
  late: 'ikke opnået til tiden',
  underway: 'har tid tilbage',
  states: {
    reached: 'opnået',
    late: 'ikke opnået til tiden',
    underway: 'tid tilbage',
    unexpected: 'intet forventet tal',
  },
  figure: (realised, expected) =>
    (realised ? `${realised}${expected ? ` af forventet ${expected}` : ''}`
      : `forventet ${expected ?? ''}, intet udfald endnu`),
  besides: (realised) => `hertil ${realised} uden forventet tal`,
  by: (period) => `senest ${period}`,
  realised: 'udfald:',
  from: 'fra',
  measure: 'måltal:',
  sum: 'sum',
  describedHead: 'Kun i ord',
  asOf: (date) => `pr. ${date}`,
  columns: {
    benefit: 'gevinst',
    kind: 'type',
    unit: 'enhed',
    expected: 'forventet',
    by: 'senest',
    realised: 'udfald',
    on: 'dato',
    state: 'status',
    from: 'fra',
    measure: 'måltal',
    orgUnit: 'virksomhed',
  },
  empty: 'Her er ingen gevinster at vise endnu.',
};
