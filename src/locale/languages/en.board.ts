import type { BoardWords } from '../words/board.ts';

export * from './en.fulfilment.ts';
export * from './en.goal.ts';
export * from './en.meeting.ts';
export * from './en.notes.ts';
export * from './en.run-chart.ts';

export const board: BoardWords = {
  zones: { goals: 'Goals', results: 'Results', improvements: 'Continuous improvement', other: 'More' },
  empty: {
    goals: 'No goals yet.',
    results: 'No measures yet.',
    improvements: 'No slips yet.',
    other: 'Nothing here yet.',
  },
  open: ['open slip', 'open slips'],
  closed: ['closed slip', 'closed slips'],
  more: ['more open slip', 'more open slips'],
  unknownWidget: (tag) => `${tag} cannot be shown on a board.`,
};
