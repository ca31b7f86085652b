import type { Schema } from '../schema.ts';
import { checkNote } from '../rules.ts';
import { integer, items, list, object, objects, option, ref, required } from '../schema.ts';
import { date, id, past, named, orgUnit, source, text, time, url, yes } from './basics.ts';

export const NOTE_KINDS = ['activity', 'deviation', 'idea', 'feedback', 'goodExample'] as const;
export const NOTE_STATES = ['new', 'underway', 'tested', 'done', 'parked', 'declined'] as const;

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

export const boards = items({
  title: text,
  orgUnit,
  zones: objects({
    title: required(text),
    kind: required(option(['goals', 'results', 'improvements', 'other'])),
    goals: list(ref('goals')),
    measures: list(ref('measures')),
    noteKinds: list(option(NOTE_KINDS)),
    show: objects({ widget: required(id), id: required(id) }),
  }),
  source,
});

const minutes: Schema<number> = { kind: 'number', min: 0 };

export const meetings = items({
  ...named,
  orgUnit,
  from: date,
  every: object({ count: required(integer(1)), of: required(option(['hour', 'day', 'week', 'month'])) }),
  times: list(time),
  minutes,
  standing: yes,
  ledBy: text,
  agenda: list(text),
  reportsTo: ref('meetings'),
  held: objects({ date: required(past), held: required(yes) }),
});
