import type { PlanWords } from '../words/plan.ts';

export * from './fi.table.ts';

export const plan: PlanWords = {
  challenges: ['haaste', 'haastetta'],
  actions: ['toimenpide', 'toimenpidettä'],
  heads: {
    challenges: 'haasteet',
    actions: 'toimenpiteet',
    responsible: 'vastuussa',
    due: 'määräaika',
    state: 'vaihe',
    note: 'huomautus',
    basis: 'perusta',
    focus: 'painopisteet',
    heading: 'otsikko',
    row: 'rivi',
    late: 'päiviä myöhässä',
  },
  inRows: (counted, rows) => `${counted}, ${rows}`,
  rows: ['rivi', 'riviä'],
  states: { notStarted: 'ei aloitettu', underway: 'käynnissä', done: 'valmis', stopped: 'keskeytetty' },
  decided: (date, by) => `päätetty${date ? ` ${date}` : ''}${by ? `, päättäjä: ${by}` : ''}`,
  notSet: 'ei määritetty',
  notSetIn: (part, whole) => `(${part}/${whole} riviä)`,
  perAction: 'katso kukin toimenpide',
  overdue: ['määräaika on umpeutunut', 'määräaikaa on umpeutunut'],
  late: (stretch) => `${stretch} myöhässä`,
  asOf: (date) => `tilanne ${date}`,
  empty: 'Toimintasuunnitelmassa ei vielä ole mitään.',
};
