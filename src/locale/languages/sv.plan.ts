import type { PlanWords } from '../words/plan.ts';

export * from './sv.table.ts';

export const plan: PlanWords = {
  challenges: ['utmaning', 'utmaningar'],
  actions: ['åtgärd', 'åtgärder'],
  heads: {
    challenges: 'utmaningar',
    actions: 'åtgärder',
    responsible: 'ansvarig',
    due: 'tidsgräns',
    state: 'läge',
    note: 'anmärkning',
    basis: 'underlag',
    focus: 'fokusområden',
    heading: 'rubrik',
    row: 'rad',
    late: 'dagar försenad',
  },
  inRows: (counted, rows) => `${counted} i ${rows}`,
  rows: ['rad', 'rader'],
  states: { notStarted: 'ej påbörjad', underway: 'pågår', done: 'klar', stopped: 'avbruten' },
  decided: (date, by) => `beslutad${date ? ` ${date}` : ''}${by ? ` av ${by}` : ''}`,
  notSet: 'ej fastställt',
  notSetIn: (part, whole) => `i ${part} av ${whole} rader`,
  perAction: 'se varje åtgärd',
  overdue: ['tidsgräns har passerat', 'tidsgränser har passerat'],
  late: (stretch) => `${stretch} försenad`,
  asOf: (date) => `per ${date}`,
  empty: 'Det finns inget i handlingsplanen än.',
};
