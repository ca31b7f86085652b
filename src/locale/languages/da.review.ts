import type { ReviewWords } from '../words/review.ts';

export * from './da.note-kinds.ts';
export * from './da.table.ts';

export const review: ReviewWords = {
  name: 'Gemba og revision',
  kinds: { gemba: 'gemba', revision: 'revision', audit: 'audit' },
  states: { held: 'holdt', missed: 'ikke holdt', coming: 'kommer' },
  held: (date) => `holdt ${date}`,
  afterwards: 'efter planlagt tid',
  planned: (period) => `planlagt ${period}`,
  year: 'år',
  heldOf: (held, planned) => `${held} af ${planned} planlagte er holdt`,
  counts: { missed: 'ikke holdt til tiden', coming: 'kommer', deviations: ['afvigelse', 'afvigelser'] },
  asOf: (date) => `pr. ${date}`,
  untold: 'uden oplysning om afvigelser',
  followed: (closed, all) => `${closed} af ${all} opfølgninger er afsluttet`,
  columns: {
    unit: 'enhed',
    kind: 'type',
    planned: 'planlagt',
    state: 'udfald',
    held: 'holdt',
    deviations: 'afvigelser',
    followUp: 'opfølgning',
  },
  noUnit: 'uden enhed',
  empty: 'Her er ingen planlagt gemba eller revision endnu.',
};
