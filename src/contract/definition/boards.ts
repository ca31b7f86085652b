import { items, list, objects, option, ref, required } from '../schema.ts';
import { id, orgUnit, source, text } from './basics.ts';
import { NOTE_KINDS } from './note-kinds.ts';

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
