import type { NoteKindWords } from '../words/note-kinds.ts';

export * from './da.ts';

export const noteKinds: NoteKindWords = {
  kinds: {
    activity: ['aktivitet', 'aktiviteter'],
    deviation: ['afvigelse', 'afvigelser'],
    idea: ['idé', 'idéer'],
    feedback: ['tilbagemelding', 'tilbagemeldinger'],
    goodExample: ['godt eksempel', 'gode eksempler'],
  },
  states: {
    new: 'ny',
    underway: 'i gang',
    tested: 'afprøvet',
    done: 'færdig',
    parked: 'parkeret',
    declined: 'gennemføres ikke',
    unstated: 'uden status',
  },
  ledTo: 'førte til',
};
