import type { Document, Note, OrgUnit, Review } from './definition.ts';
import { isOpenNote } from './notes.ts';
import { periodAt, spanOf } from './period.ts';
import { withAllBelow } from './roll-up.ts';
import { onlyUnit } from './unit-content.ts';

/** A review that is still to come is neither held nor missed. */
export type ReviewState = 'held' | 'missed' | 'coming';

/**
 * Whether a review was held. One that was held too late was held.
 *
 * @param at  As `asOf` gives it. Missed is what was planned for a period that is then over.
 */
export function reviewState({ planned, held }: Review, at: number): ReviewState {
  if (held !== undefined) return 'held';
  return spanOf(planned).end <= at ? 'missed' : 'coming';
}

/** The half-year that a review was planned for; one that had a whole year had until the end of it. */
export const halfYearOf = ({ planned }: Review): string => periodAt('halfYear', spanOf(planned).end - 1);

/** A unit with its reviews, in the document's order. */
export interface ReviewedUnit {
  /** Absent: the reviews name no unit, and the document has more than one. */
  readonly orgUnit: OrgUnit | undefined;
  readonly reviews: readonly Review[];
  /** What is followed up, each once. */
  readonly notes: readonly Note[];
}

/** What was planned for a year and what became of it. */
export interface ReviewYear {
  readonly year: number;
  /** Those with a review in it, in the document's order: nothing here ranks them. */
  readonly units: readonly ReviewedUnit[];
  readonly states: Readonly<Record<ReviewState, number>>;
  /** All that were found, and how many of those held say nothing of any. */
  readonly deviations: number;
  readonly untold: number;
  /** What is followed up, each once, and how much of it is closed. */
  readonly notes: number;
  readonly closedNotes: number;
}

/** Which reviews are meant. */
export interface ReviewPick {
  /** The unit and all below it. Absent: all. */
  readonly orgUnit?: string | undefined;
  /** As `asOf` gives it. */
  readonly at: number;
}

/** The reviews of a unit and of all below it, year by year. */
export function reviewYears(document: Document, pick: ReviewPick): readonly ReviewYear[] {
  const { orgUnits = [], reviews = [] } = document;
  const ids = pick.orgUnit === undefined ? undefined : withAllBelow(pick.orgUnit, orgUnits);
  const only = onlyUnit(orgUnits);
  const placed = reviews
    .map((review) => ({ review, unit: review.orgUnit ?? only, year: spanOf(halfYearOf(review)).year }))
    .filter(({ unit }) => ids?.has(unit) ?? true);
  const rows: readonly (OrgUnit | undefined)[] = [...orgUnits, undefined];
  return [...new Set(placed.map(({ year }) => year))].sort((a, b) => a - b).map((year) => {
    const units = rows
      .map((orgUnit) => ({ orgUnit, reviews: placed.flatMap((one) =>
        (one.year === year && one.unit === orgUnit?.id ? one.review : [])) }))
      .filter(({ reviews: own }) => own.length > 0)
      .map((unit) => ({ ...unit, notes: followUps(unit.reviews, document) }));
    return { year, units, ...countsOf(units, pick.at) };
  });
}

function followUps(reviews: readonly Review[], { notes = [] }: Document): readonly Note[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  return [...new Set(reviews.flatMap(({ followUp = [] }) => followUp))].flatMap((id) => byId.get(id) ?? []);
}

function countsOf(units: readonly ReviewedUnit[], at: number): Omit<ReviewYear, 'year' | 'units'> {
  const reviews = units.flatMap((unit) => unit.reviews);
  const notes = [...new Set(units.flatMap((unit) => unit.notes))];
  const states = { held: 0, missed: 0, coming: 0 };
  for (const review of reviews) states[reviewState(review, at)]++;
  return {
    states,
    deviations: reviews.reduce((sum, { deviations = 0 }) => sum + deviations, 0),
    untold: reviews.filter(({ held, deviations }) => held !== undefined && deviations === undefined).length,
    notes: notes.length,
    closedNotes: notes.filter((note) => !isOpenNote(note)).length,
  };
}
