import type { PlanWords } from '../words/plan.ts';

export * from './en.table.ts';

export const plan: PlanWords = {
  challenges: ['challenge', 'challenges'],
  actions: ['action', 'actions'],
  heads: {
    challenges: 'challenges',
    actions: 'actions',
    responsible: 'responsible',
    due: 'due',
    state: 'state',
    note: 'note',
    basis: 'basis',
    focus: 'focus areas',
    heading: 'heading',
    row: 'row',
    late: 'days late',
  },
  inRows: (counted, rows) => `${counted} in ${rows}`,
  rows: ['row', 'rows'],
  states: { notStarted: 'not started', underway: 'under way', done: 'done', stopped: 'stopped' },
  decided: (date, by) => `decided${date ? ` ${date}` : ''}${by ? ` by ${by}` : ''}`,
  notSet: 'not set',
  notSetIn: (part, whole) => `in ${part} of ${whole} rows`,
  perAction: 'see each action',
  overdue: ['due date has passed', 'due dates have passed'],
  late: (stretch) => `${stretch} late`,
  asOf: (date) => `as of ${date}`,
  empty: 'There is nothing in the action plan yet.',
};
