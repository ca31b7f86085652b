import type { ReviewWords } from '../words/review.ts';

export * from './en.note-kinds.ts';
export * from './en.table.ts';

export const review: ReviewWords = {
  name: 'Gemba walks and reviews',
  kinds: { gemba: 'gemba walk', revision: 'review', audit: 'audit' },
  states: { held: 'held', missed: 'not held', coming: 'to come' },
  held: (date) => `held ${date}`,
  afterwards: 'after its planned time',
  planned: (period) => `planned ${period}`,
  year: 'year',
  heldOf: (held, planned) => `${held} of ${planned} planned have been held`,
  counts: { missed: 'not held in time', coming: 'to come', deviations: ['deviation', 'deviations'] },
  asOf: (date) => `as of ${date}`,
  untold: 'without word of deviations',
  followed: (closed, all) => `${closed} of ${all} follow-ups closed`,
  columns: {
    unit: 'unit',
    kind: 'kind',
    planned: 'planned',
    state: 'outcome',
    held: 'held',
    deviations: 'deviations',
    followUp: 'follow-up',
  },
  noUnit: 'without a unit',
  empty: 'There are no planned gemba walks or reviews here yet.',
};
