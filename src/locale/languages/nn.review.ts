import type { ReviewWords } from '../words/review.ts';

export * from './nn.note-kinds.ts';
export * from './nn.table.ts';

export const review: ReviewWords = {
  name: 'Gemba og revisjon',
  kinds: { gemba: 'gemba', revision: 'revisjon', audit: 'gransking' },
  states: { held: 'halden', missed: 'ikkje halden', coming: 'kjem' },
  held: (date) => `halden ${date}`,
  afterwards: 'etter planlagd tid',
  planned: (period) => `planlagd ${period}`,
  year: 'år',
  heldOf: (held, planned) => `${held} av ${planned} planlagde er haldne`,
  counts: { missed: 'ikkje haldne i tide', coming: 'kjem', deviations: 'avvik' },
  asOf: (date) => `per ${date}`,
  untold: 'utan opplysning om avvik',
  followed: (closed, all) => `${closed} av ${all} oppfølgingar er avslutta`,
  columns: {
    unit: 'eining',
    kind: 'type',
    planned: 'planlagd',
    state: 'utfall',
    held: 'halden',
    deviations: 'avvik',
    followUp: 'oppfølging',
  },
  noUnit: 'utan eining',
  empty: 'Her er det ingen planlagd gemba eller revisjon enno.',
};
