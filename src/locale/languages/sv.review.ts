import type { ReviewWords } from '../words/review.ts';

export * from './sv.note-kinds.ts';
export * from './sv.table.ts';

export const review: ReviewWords = {
  name: 'Gemba och revision',
  kinds: { gemba: 'gemba', revision: 'revision', audit: 'granskning' },
  states: { held: 'hållen', missed: 'inte hållen', coming: 'kommer' },
  held: (date) => `hållen ${date}`,
  afterwards: 'efter planerad tid',
  planned: (period) => `planerad ${period}`,
  year: 'år',
  heldOf: (held, planned) => `${held} av ${planned} planerade är hållna`,
  counts: { missed: 'inte hållna i tid', coming: 'kommer', deviations: ['avvikelse', 'avvikelser'] },
  asOf: (date) => `per ${date}`,
  untold: 'utan uppgift om avvikelser',
  followed: (closed, all) => `${closed} av ${all} uppföljningar är avslutade`,
  columns: {
    unit: 'enhet',
    kind: 'slag',
    planned: 'planerad',
    state: 'utfall',
    held: 'hållen',
    deviations: 'avvikelser',
    followUp: 'uppföljning',
  },
  noUnit: 'utan enhet',
  empty: 'Här finns ingen planerad gemba eller revision än.',
};
