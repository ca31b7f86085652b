import type { NoteKindWords } from '../words/note-kinds.ts';

export * from './fi.ts';

export const noteKinds: NoteKindWords = {
  kinds: {
    activity: ['toimenpide', 'toimenpiteet'],
    deviation: ['poikkeama', 'poikkeamat'],
    idea: ['idea', 'ideat'],
    feedback: ['palaute', 'palautteet'],
    goodExample: ['hyvä esimerkki', 'hyvät esimerkit'],
  },
  states: {
    new: 'uusi',
    underway: 'käynnissä',
    tested: 'kokeiltu',
    done: 'valmis',
    parked: 'odottaa',
    declined: 'ei toteuteta',
    unstated: 'ei vaihetta',
  },
  ledTo: 'seurasi',
};
