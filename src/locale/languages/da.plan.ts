import type { PlanWords } from '../words/plan.ts';

export * from './da.table.ts';

export const plan: PlanWords = {
  challenges: ['udfordring', 'udfordringer'],
  actions: ['indsats', 'indsatser'],
  heads: {
    challenges: 'udfordringer',
    actions: 'indsatser',
    responsible: 'ansvarlig',
    due: 'frist',
    state: 'status',
    note: 'bemærkning',
    basis: 'grundlag',
    focus: 'fokusområder',
    heading: 'overskrift',
    row: 'række',
    late: 'dage forsinket',
  },
  inRows: (counted, rows) => `${counted} i ${rows}`,
  rows: ['række', 'rækker'],
  states: { notStarted: 'ikke påbegyndt', underway: 'i gang', done: 'færdig', stopped: 'afbrudt' },
  decided: (date, by) => `besluttet${date ? ` ${date}` : ''}${by ? ` af ${by}` : ''}`,
  notSet: 'ikke fastsat',
  notSetIn: (part, whole) => `i ${part} af ${whole} rækker`,
  perAction: 'se hver indsats',
  overdue: ['frist er overskredet', 'frister er overskredet'],
  late: (stretch) => `${stretch} forsinket`,
  asOf: (date) => `pr. ${date}`,
  empty: 'Der er intet i handlingsplanen endnu.',
};
