import type { ReviewWords } from '../words/review.ts';

export * from './fi.note-kinds.ts';
export * from './fi.table.ts';

export const review: ReviewWords = {
  name: 'Gembat ja katselmukset',
  kinds: { gemba: 'gemba', revision: 'katselmus', audit: 'auditointi' },
  states: { held: 'pidetty', missed: 'ei pidetty', coming: 'tulossa' },
  held: (date) => `pidetty ${date}`,
  afterwards: 'suunnitellun ajan jälkeen',
  planned: (period) => `suunniteltu: ${period}`,
  year: 'vuosi',
  heldOf: (held, planned) => `pidetty ${held}/${planned} suunnitellusta`,
  counts: { missed: 'ei pidetty ajoissa', coming: 'tulossa', deviations: ['poikkeama', 'poikkeamaa'] },
  asOf: (date) => `tilanne ${date}`,
  untold: 'ilman tietoa poikkeamista',
  followed: (closed, all) => `${closed}/${all} seurannasta päättynyt`,
  columns: {
    unit: 'yksikkö',
    kind: 'laji',
    planned: 'suunniteltu',
    state: 'toteutuma',
    held: 'pidetty',
    deviations: 'poikkeamat',
    followUp: 'seuranta',
  },
  noUnit: 'ei yksikköä',
  empty: 'Gemboja tai katselmuksia ei vielä ole suunniteltu.',
};
