import type { NoteKindWords } from '../words/note-kinds.ts';

export * from './nb.ts';

export const noteKinds: NoteKindWords = {
  kinds: {
    activity: ['aktivitet', 'aktiviteter'],
    deviation: ['avvik', 'avvik'],
    idea: ['idé', 'ideer'],
    feedback: ['tilbakemelding', 'tilbakemeldinger'],
    goodExample: ['godt eksempel', 'gode eksempler'],
  },
  states: {
    new: 'ny',
    underway: 'pågår',
    tested: 'prøvd ut',
    done: 'ferdig',
    parked: 'parkert',
    declined: 'gjennomføres ikke',
    unstated: 'uten status',
  },
  ledTo: 'førte til',
};
