import type { ReviewWords } from '../words/review.ts';

export * from './nb.note-kinds.ts';
export * from './nb.table.ts';

export const review: ReviewWords = {
  name: 'Gemba og revisjon',
  kinds: { gemba: 'gemba', revision: 'revisjon', audit: 'gransking' },
  states: { held: 'holdt', missed: 'ikke holdt', coming: 'kommer' },
  held: (date) => `holdt ${date}`,
  afterwards: 'etter planlagt tid',
  planned: (period) => `planlagt ${period}`,
  year: 'år',
  heldOf: (held, planned) => `${held} av ${planned} planlagte er holdt`,
  counts: { missed: 'ikke holdt i tide', coming: 'kommer', deviations: 'avvik' },
  asOf: (date) => `per ${date}`,
  untold: 'uten opplysning om avvik',
  followed: (closed, all) => `${closed} av ${all} oppfølginger er avsluttet`,
  columns: {
    unit: 'enhet',
    kind: 'type',
    planned: 'planlagt',
    state: 'utfall',
    held: 'holdt',
    deviations: 'avvik',
    followUp: 'oppfølging',
  },
  noUnit: 'uten enhet',
  empty: 'Her er det ingen planlagt gemba eller revisjon ennå.',
};
