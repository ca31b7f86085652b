import type { NoteKindWords } from '../words/note-kinds.ts';

export * from './en.ts';

export const noteKinds: NoteKindWords = {
  kinds: {
    activity: ['activity', 'activities'],
    deviation: ['deviation', 'deviations'],
    idea: ['idea', 'ideas'],
    feedback: ['feedback', 'feedback'],
    goodExample: ['good example', 'good examples'],
  },
  states: {
    new: 'new',
    underway: 'underway',
    tested: 'tested',
    done: 'done',
    parked: 'parked',
    declined: 'declined',
    unstated: 'no state',
  },
  ledTo: 'led to',
};
