import { checkNote } from '../rules.ts';
import { items, list, option, ref, required } from '../schema.ts';
import { date, orgUnit, past, text, url } from './basics.ts';
import { NOTE_KINDS, NOTE_STATES } from './note-kinds.ts';

export const notes = items(
  {
    kind: required(option(NOTE_KINDS)),
    text: required(text),
    orgUnit,
    state: option(NOTE_STATES),
    raised: past,
    answered: past,
    closed: past,
    due: date,
    responsible: text,
    goals: list(ref('goals')),
    measures: list(ref('measures')),
    leadsTo: list(ref('notes')),
    escalatedTo: orgUnit,
    escalated: date,
    url,
  },
  checkNote,
);
