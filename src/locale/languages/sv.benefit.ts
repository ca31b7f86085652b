import type { BenefitWords } from '../words/benefit.ts';

export * from './sv.note-kinds.ts';
export * from './sv.table.ts';

export const benefit: BenefitWords = {
  name: 'Nytta',
  kinds: { quality: 'kvalitet', time: 'tid', money: 'pengar', workEnvironment: 'arbetsmiljö', other: 'annat' },
  benefits: ['nytta', 'nyttor'],
  counted: 'med siffror',
  described: 'bara i ord',
  reachedOf: (reached, expected) => `${reached} av ${expected} väntade är uppnådda`,
  late: 'inte uppnådda i tid',
  underway: 'har tid kvar',
  states: {
    reached: 'uppnådd',
    late: 'inte uppnådd i tid',
    underway: 'tid kvar',
    unexpected: 'ingen väntad siffra',
  },
  figure: (realised, expected) =>
    (realised ? `${realised}${expected ? ` av väntade ${expected}` : ''}`
      : `väntat ${expected ?? ''}, inget utfall än`),
  besides: (realised) => `därtill ${realised} utan väntad siffra`,
  by: (period) => `senast ${period}`,
  realised: 'utfall:',
  from: 'från',
  measure: 'mått:',
  sum: 'summa',
  describedHead: 'Bara i ord',
  asOf: (date) => `per ${date}`,
  columns: {
    benefit: 'nytta',
    kind: 'slag',
    unit: 'enhet',
    expected: 'väntat',
    by: 'senast',
    realised: 'utfall',
    on: 'datum',
    state: 'läge',
    from: 'från',
    measure: 'mått',
    orgUnit: 'verksamhet',
  },
  empty: 'Här finns ingen nytta att visa än.',
};
