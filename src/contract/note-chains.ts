import type { Document, Note } from './definition.ts';

/** A note in a chain. */
export interface NoteStep {
  readonly note: Note;
  /** How many links from the first, on the way it was met: 0 for the first itself. */
  readonly depth: number;
}

/**
 * What notes led to: from a deviation to ideas, from an idea to activities.
 *
 * @returns  A function that gives the chain of a note, the note first, and each directly before what it led to. A note
 *   on two ways stands once, where it is met first. None for an id that is none.
 */
export function noteChains({ notes = [] }: Document): (noteId: string) => readonly NoteStep[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  return (noteId) => {
    const chain = new Map<string, NoteStep>();
    // A stack of our own: a chain may be as long as the document.
    const waiting = [{ id: noteId, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { id, depth } = next;
      const note = byId.get(id);
      if (!note || chain.has(id)) continue;
      chain.set(id, { note, depth });
      for (const link of note.leadsTo?.toReversed() ?? []) waiting.push({ id: link, depth: depth + 1 });
    }
    return [...chain.values()];
  };
}
