import type { Note } from '../contract/index.ts';
import { noteView } from './note.view.ts';
import type { NoteFrame, NotePlace, NoteView } from './note.view.ts';

/** Deeper than this nobody follows, and a narrow column has no room left: what comes then begins anew. */
const DEEPEST = 4;

/**
 * Slips with those that they led to beneath them: a deviation, its ideas, their activities.
 *
 * @param notes  Each stands once: beneath one of these that led to it, else by itself, in the order given.
 */
export function noteTrees(
  notes: readonly Note[], frame: NoteFrame, place: NotePlace = {},
): readonly NoteView[] {
  const left = new Set(notes);
  const tree = (note: Note, above: readonly Note[]): NoteView => {
    left.delete(note);
    const beneath: Note[] = [];
    const ledTo: NoteView[] = [];
    const path = [...above, note];
    for (const next of path.length < DEEPEST ? frame.ledTo(note) : []) {
      if (!left.has(next)) continue;
      beneath.push(next);
      ledTo.push(tree(next, path));
    }
    return { ...noteView(note, frame, { ...place, near: [...above.slice(-1), ...beneath] }), ledTo };
  };
  const isFirst = (note: Note): boolean => !frame.cameFrom(note).some((before) => left.has(before));
  const trees: NoteView[] = [];
  // Those that lie too deep come up as first ones in a later round.
  for (let firsts = notes.filter(isFirst); firsts.length > 0; firsts = [...left].filter(isFirst)) {
    for (const first of firsts) trees.push(tree(first, []));
  }
  return trees;
}
