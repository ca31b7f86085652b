import type { PlanWords } from '../words/plan.ts';

export * from './nb.table.ts';

export const plan: PlanWords = {
  challenges: ['utfordring', 'utfordringer'],
  actions: 'tiltak',
  heads: {
    challenges: 'utfordringer',
    actions: 'tiltak',
    responsible: 'ansvar',
    due: 'frist',
    state: 'status',
    note: 'merknad',
    basis: 'grunnlag',
    focus: 'fokusområder',
    heading: 'overskrift',
    row: 'rad',
    late: 'dager forsinket',
  },
  inRows: (counted, rows) => `${counted} i ${rows}`,
  rows: ['rad', 'rader'],
  states: { notStarted: 'ikke påbegynt', underway: 'pågår', done: 'ferdig', stopped: 'avbrutt' },
  decided: (date, by) => `besluttet${date ? ` ${date}` : ''}${by ? ` av ${by}` : ''}`,
  notSet: 'ikke fastsatt',
  notSetIn: (part, whole) => `i ${part} av ${whole} rader`,
  perAction: 'se hvert tiltak',
  overdue: ['frist er passert', 'frister er passert'],
  late: (stretch) => `${stretch} forsinket`,
  asOf: (date) => `per ${date}`,
  empty: 'Det er ingenting i handlingsplanen ennå.',
};
