import { past, text, url } from '../definition/basics.ts';
import { NOTE_KINDS, NOTE_STATES } from '../definition/note-kinds.ts';
import { option, partOf, required } from '../schema.ts';

/** Notes for widgets that only refer to one: what it says, and how far it has come. */
export const notes = partOf({
  kind: required(option(NOTE_KINDS)),
  text: required(text),
  state: option(NOTE_STATES),
  closed: past,
  url,
});
