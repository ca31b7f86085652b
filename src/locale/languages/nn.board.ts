import type { BoardWords } from '../words/board.ts';

export * from './nn.fulfilment.ts';
export * from './nn.goal.ts';
export * from './nn.meeting.ts';
export * from './nn.notes.ts';
export * from './nn.run-chart.ts';

export const board: BoardWords = {
  zones: { goals: 'Mål', results: 'Resultat', improvements: 'Kontinuerleg forbetring', other: 'Meir' },
  empty: {
    goals: 'Ingen mål enno.',
    results: 'Ingen måltal enno.',
    improvements: 'Ingen lappar enno.',
    other: 'Ingenting her enno.',
  },
  open: ['open lapp', 'opne lappar'],
  closed: ['avslutta lapp', 'avslutta lappar'],
  more: ['open lapp til', 'opne lappar til'],
  unknownWidget: (tag) => `${tag} kan ikkje visast på ei tavle.`,
};
