import type { Document, Goal, Measure, Note, OrgUnit } from './definition.ts';

/** What a unit of organisation has of its own, in the document's order. */
export interface UnitContent {
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly notes: readonly Note[];
}

/** The unit that is meant where none is named: that of a document with just one. */
export const onlyUnit = (orgUnits: readonly OrgUnit[] = []): string | undefined =>
  (orgUnits.length === 1 ? orgUnits[0]?.id : undefined);

/**
 * The goals, measures and notes of a unit itself, without the units below it.
 *
 * What names no unit belongs to the only one of a document with just one. In others a measure is then where its goal
 * is, and a note wherever the goals and measures are that it names: that may be on two boards.
 *
 * @returns  Empty lists for an id that is none.
 */
export function unitContent(
  { orgUnits, goals = [], measures = [], notes = [] }: Document, orgUnitId: string,
): UnitContent {
  const isOnly = onlyUnit(orgUnits) === orgUnitId;
  const isHere = ({ orgUnit }: { readonly orgUnit?: string }, isByLink = false): boolean =>
    (orgUnit === undefined ? isOnly || isByLink : orgUnit === orgUnitId);
  const ownGoals = goals.filter((goal) => isHere(goal));
  const goalIds = new Set<string | undefined>(ownGoals.map(({ id }) => id));
  const ownMeasures = measures.filter((measure) => isHere(measure, goalIds.has(measure.goal)));
  const measureIds = new Set(ownMeasures.map(({ id }) => id));
  const isLinked = (note: Note): boolean =>
    (note.goals ?? []).some((id) => goalIds.has(id)) || (note.measures ?? []).some((id) => measureIds.has(id));
  return { goals: ownGoals, measures: ownMeasures, notes: notes.filter((note) => isHere(note, isLinked(note))) };
}
