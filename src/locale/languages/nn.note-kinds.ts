import type { NoteKindWords } from '../words/note-kinds.ts';

export * from './nn.ts';

export const noteKinds: NoteKindWords = {
  kinds: {
    activity: ['aktivitet', 'aktivitetar'],
    deviation: ['avvik', 'avvik'],
    idea: ['idé', 'idear'],
    feedback: ['tilbakemelding', 'tilbakemeldingar'],
    goodExample: ['godt døme', 'gode døme'],
  },
  states: {
    new: 'ny',
    underway: 'i gang',
    tested: 'prøvd ut',
    done: 'ferdig',
    parked: 'parkert',
    declined: 'blir ikkje gjennomført',
    unstated: 'utan status',
  },
  ledTo: 'førte til',
};
