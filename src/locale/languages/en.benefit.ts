import type { BenefitWords } from '../words/benefit.ts';

export * from './en.note-kinds.ts';
export * from './en.table.ts';

export const benefit: BenefitWords = {
  name: 'Benefits',
  kinds: { quality: 'quality', time: 'time', money: 'money', workEnvironment: 'work environment', other: 'other' },
  benefits: ['benefit', 'benefits'],
  counted: 'with figures',
  described: 'in words only',
  reachedOf: (reached, expected) => `${reached} of ${expected} expected have been reached`,
  late: 'not reached in time',
  underway: 'with time left',
  states: {
    reached: 'reached',
    late: 'not reached in time',
    underway: 'time left',
    unexpected: 'no expected figure',
  },
  figure: (realised, expected) =>
    (realised ? `${realised}${expected ? ` of ${expected} expected` : ''}`
      : `${expected ?? ''} expected, none realised yet`),
  besides: (realised) => `${realised} more with no expected figure`,
  by: (period) => `by ${period}`,
  realised: 'realised:',
  from: 'from',
  measure: 'measure:',
  sum: 'sum',
  describedHead: 'In words only',
  asOf: (date) => `as of ${date}`,
  columns: {
    benefit: 'benefit',
    kind: 'kind',
    unit: 'unit',
    expected: 'expected',
    by: 'by',
    realised: 'realised',
    on: 'date',
    state: 'state',
    from: 'from',
    measure: 'measure',
    orgUnit: 'organisation',
  },
  empty: 'There are no benefits to show here yet.',
};
