import type { BoardWords } from '../words/board.ts';

export * from './fi.fulfilment.ts';
export * from './fi.goal.ts';
export * from './fi.meeting.ts';
export * from './fi.notes.ts';
export * from './fi.run-chart.ts';

export const board: BoardWords = {
  zones: { goals: 'Tavoitteet', results: 'Tulokset', improvements: 'Jatkuva parantaminen', other: 'Muuta' },
  empty: {
    goals: 'Ei vielä tavoitteita.',
    results: 'Ei vielä mittareita.',
    improvements: 'Ei vielä lappuja.',
    other: 'Ei vielä mitään.',
  },
  open: ['avoin lappu', 'avointa lappua'],
  closed: ['päätetty lappu', 'päätettyä lappua'],
  more: ['avoin lappu lisää', 'avointa lappua lisää'],
  unknownWidget: (tag) => `${tag} ei näy taululla.`,
};
