import type { BoardWords } from '../words/board.ts';

export * from './sv.fulfilment.ts';
export * from './sv.goal.ts';
export * from './sv.meeting.ts';
export * from './sv.notes.ts';
export * from './sv.run-chart.ts';

export const board: BoardWords = {
  zones: { goals: 'Mål', results: 'Resultat', improvements: 'Ständiga förbättringar', other: 'Mer' },
  empty: {
    goals: 'Inga mål än.',
    results: 'Inga mått än.',
    improvements: 'Inga lappar än.',
    other: 'Inget här än.',
  },
  open: ['öppen lapp', 'öppna lappar'],
  closed: ['avslutad lapp', 'avslutade lappar'],
  more: ['öppen lapp till', 'öppna lappar till'],
  unknownWidget: (tag) => `${tag} kan inte visas på en tavla.`,
};
