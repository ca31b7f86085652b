import { chainFrom } from './chain.ts';
import { daysSince } from './days-since.ts';
import type { Document, Meeting, Note, OrgUnit } from './definition.ts';
import { meetingsOf } from './meetings.ts';
import { isOpenNote, openFirst } from './notes.ts';
import { spanOf } from './period.ts';

/** A note that was handed on to another level. */
export interface EscalatedNote {
  readonly note: Note;
  /** The unit it came from. */
  readonly from: OrgUnit | undefined;
  /** Whole days since it was escalated; of a closed one, until it was closed. `null` where nobody can tell. */
  readonly days: number | null;
  /** Nothing more is to be done: closed, done or declined. */
  readonly isClosed: boolean;
  /** Whoever raised it got a reply, and not before it was escalated. */
  readonly isAnswered: boolean;
}

/** A level of the ladder; its local word is the unit's `level`. */
export interface Rung {
  readonly orgUnit: OrgUnit;
  /** Not above the first unit: a flow, or another part of the line, to which the ladder's units escalated something. */
  readonly isBeside: boolean;
  readonly meetings: readonly Meeting[];
  /** All that was escalated to the unit, from anywhere; open ones first. */
  readonly notes: readonly EscalatedNote[];
}

/**
 * A unit and those above it, with their meetings and what was escalated to them. After them, in the document's order,
 * the units beside that something was escalated to from one of these.
 *
 * @param at  Now, as `clockOf` gives it.
 * @returns  The unit itself first; none for an id that is none.
 */
export function escalationLadder(
  document: Document, orgUnitId: string, { at }: { readonly at: number },
): readonly Rung[] {
  const { orgUnits = [], notes = [] } = document;
  const units = new Map<string | undefined, OrgUnit>(orgUnits.map((unit) => [unit.id, unit]));
  const escalated = openFirst(notes.filter(({ escalatedTo }) => escalatedTo !== undefined));
  const line = chainFrom(orgUnits, orgUnitId, ({ parent }) => parent);
  const onLine = new Set<string | undefined>(line.map(({ id }) => id));
  const reached = new Set(escalated.filter(({ orgUnit }) => onLine.has(orgUnit)).map(({ escalatedTo }) => escalatedTo));
  const beside = orgUnits.filter(({ id }) => !onLine.has(id) && reached.has(id));
  return [...line, ...beside].map((orgUnit) => ({
    orgUnit,
    isBeside: !onLine.has(orgUnit.id),
    meetings: meetingsOf(document, orgUnit.id),
    notes: escalated.filter(({ escalatedTo }) => escalatedTo === orgUnit.id)
      .map((note) => ({ ...escalationOf(note, at), from: units.get(note.orgUnit) })),
  }));
}

function escalationOf(note: Note, at: number): Omit<EscalatedNote, 'from'> {
  const { answered, closed, escalated = '' } = note;
  const isClosed = !isOpenNote(note);
  return {
    note,
    days: daysSince(escalated, isClosed ? spanOf(closed ?? '').start : at),
    isClosed,
    isAnswered: answered !== undefined && answered >= escalated,
  };
}
