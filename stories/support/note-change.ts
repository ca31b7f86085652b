import type { Document, Note, OrgUnit } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';

// States that no published document happens to be in, made from one that is published. No figure is thought up here.

type Change = (note: Note) => Note;

/** A copy of a document in which each of its slips has been changed. */
export const noted = ({ document }: Sample, ...changes: readonly Change[]): Document => ({
  ...document,
  notes: notesIn(document).map((note) => changes.reduce((before, change) => change(before), note)),
});

const notesIn = ({ notes = [] }: Document): readonly Note[] => notes;

/** The same without any slip. */
export const noNotes = ({ document: { notes: _, ...rest } }: Sample): Document => rest;

/** The slips of a document again and again, until there are so many; what led to what is within each round. */
export function manyNotes({ document }: Sample, count: number): Document {
  const own = notesIn(document);
  const notes = Array.from({ length: count }, (_, place) => ({ place, note: own[place % own.length] }))
    .flatMap(({ place, note }) => {
      const round = Math.floor(place / own.length);
      const named = (id: string): string => (round > 0 ? `${id}-${round}` : id);
      return note ? [{ ...note, id: named(note.id), leadsTo: (note.leadsTo ?? []).map(named) }] : [];
    });
  const ids = new Set(notes.map(({ id }) => id));
  return {
    ...document,
    notes: notes.map((note) => ({ ...note, leadsTo: note.leadsTo.filter((id) => ids.has(id)) })),
  };
}

/** Its text again and again, until it is longer than 200 letters. */
export const longTexted: Change = ({ text, ...note }) => {
  const own = typeof text === 'string' ? text : Object.values(text)[0] ?? '';
  return { ...note, text: `${own} `.repeat(Math.ceil(200 / (own.length + 1))).trim() };
};

/** Nobody is said to answer for it. */
export const unanswered: Change = ({ responsible: _, ...note }) => note;

/** Nobody wrote down when it was raised, answered or closed. */
export const undated: Change = ({ raised: _, answered: __, closed: ___, escalated: ____, ...note }) => note;

/** Everything is over. */
export const over: Change = (note) => ({ ...note, state: 'done' });

/** Nothing was escalated. */
export const kept: Change = ({ escalatedTo: _, escalated: __, ...note }) => note;

/** As many levels above the first unit as it takes to have so many: each named like one that there is. */
export function manyLevels({ document }: Sample, count: number): Document {
  const units: readonly OrgUnit[] = document.orgUnits ?? [];
  const [top] = units;
  const more = Array.from({ length: count - units.length }, (_, place) => ({
    ...top, id: `more-${place}`, name: top?.name ?? '', ...(place > 0 && { parent: `more-${place - 1}` }),
  }));
  const last = more.at(-1)?.id;
  const isBelow = (unit: OrgUnit): boolean => unit === top && last !== undefined;
  return {
    ...document,
    orgUnits: [...more, ...units.map((unit) => (isBelow(unit) ? { ...unit, parent: last ?? '' } : unit))],
  };
}
