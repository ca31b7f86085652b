import type { NoteKindWords } from '../words/note-kinds.ts';

export * from './sv.ts';

export const noteKinds: NoteKindWords = {
  kinds: {
    activity: ['aktivitet', 'aktiviteter'],
    deviation: ['avvikelse', 'avvikelser'],
    idea: ['idé', 'idéer'],
    feedback: ['synpunkt', 'synpunkter'],
    goodExample: ['gott exempel', 'goda exempel'],
  },
  states: {
    new: 'ny',
    underway: 'pågår',
    tested: 'prövad',
    done: 'klar',
    parked: 'parkerad',
    declined: 'genomförs inte',
    unstated: 'utan läge',
  },
  ledTo: 'ledde till',
};
