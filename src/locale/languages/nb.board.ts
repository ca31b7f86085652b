import type { BoardWords } from '../words/board.ts';

export * from './nb.fulfilment.ts';
export * from './nb.goal.ts';
export * from './nb.meeting.ts';
export * from './nb.notes.ts';
export * from './nb.run-chart.ts';

export const board: BoardWords = {
  zones: { goals: 'Mål', results: 'Resultater', improvements: 'Kontinuerlig forbedring', other: 'Mer' },
  empty: {
    goals: 'Ingen mål ennå.',
    results: 'Ingen måltall ennå.',
    improvements: 'Ingen lapper ennå.',
    other: 'Ingenting her ennå.',
  },
  open: ['åpen lapp', 'åpne lapper'],
  closed: ['avsluttet lapp', 'avsluttede lapper'],
  more: ['åpen lapp til', 'åpne lapper til'],
  unknownWidget: (tag) => `${tag} kan ikke vises på en tavle.`,
};
