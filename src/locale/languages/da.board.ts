import type { BoardWords } from '../words/board.ts';

export * from './da.fulfilment.ts';
export * from './da.goal.ts';
export * from './da.meeting.ts';
export * from './da.notes.ts';
export * from './da.run-chart.ts';

export const board: BoardWords = {
  zones: { goals: 'Mål', results: 'Resultater', improvements: 'Løbende forbedringer', other: 'Mere' },
  empty: {
    goals: 'Ingen mål endnu.',
    results: 'Ingen måltal endnu.',
    improvements: 'Ingen sedler endnu.',
    other: 'Intet her endnu.',
  },
  open: ['åben seddel', 'åbne sedler'],
  closed: ['afsluttet seddel', 'afsluttede sedler'],
  more: ['åben seddel mere', 'åbne sedler mere'],
  unknownWidget: (tag) => `${tag} kan ikke vises på en tavle.`,
};
