import type { PlanWords } from '../words/plan.ts';

export * from './nn.table.ts';

export const plan: PlanWords = {
  challenges: ['utfordring', 'utfordringar'],
  actions: 'tiltak',
  heads: {
    challenges: 'utfordringar',
    actions: 'tiltak',
    responsible: 'ansvar',
    due: 'frist',
    state: 'status',
    note: 'merknad',
    basis: 'grunnlag',
    focus: 'fokusområde',
    heading: 'overskrift',
    row: 'rad',
    late: 'dagar forseinka',
  },
  inRows: (counted, rows) => `${counted} i ${rows}`,
  rows: ['rad', 'rader'],
  states: { notStarted: 'ikkje påbyrja', underway: 'i gang', done: 'ferdig', stopped: 'avbrote' },
  decided: (date, by) => `vedteke${date ? ` ${date}` : ''}${by ? ` av ${by}` : ''}`,
  notSet: 'ikkje fastsett',
  notSetIn: (part, whole) => `i ${part} av ${whole} rader`,
  perAction: 'sjå kvart tiltak',
  overdue: ['frist er passert', 'fristar er passerte'],
  late: (stretch) => `${stretch} forseinka`,
  asOf: (date) => `per ${date}`,
  empty: 'Det er ingenting i handlingsplanen enno.',
};
