import { chainFrom } from './chain.ts';
import type { Document, Meeting } from './definition.ts';
import { spanOf } from './period.ts';
import { onlyUnit } from './unit-content.ts';

/** How many of the meetings that the document tells of took place. */
export interface MeetingsHeld {
  readonly held: number;
  /** All that it tells of, held or not. */
  readonly planned: number;
  /** The first and the last date told of, held or not. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/**
 * Held of planned, by the meeting's `held` alone: what its cadence would have asked for is not counted, since nobody
 * knows of holidays.
 *
 * @param at  Now, as `clockOf` gives it. Dates after it are left out.
 * @returns  0 of 0 where nothing is told.
 */
export function meetingsHeld({ held = [] }: Meeting, { at }: { readonly at: number }): MeetingsHeld {
  const past = held.filter(({ date }) => spanOf(date).start <= at);
  const dates = past.map(({ date }) => date).sort();
  return {
    held: past.filter((meeting) => meeting.held).length,
    planned: past.length,
    first: dates[0],
    last: dates.at(-1),
  };
}

/** The meetings of a unit itself, in the document's order; with those that name no unit where there is just one. */
export const meetingsOf = ({ meetings = [], orgUnits }: Document, orgUnitId: string): readonly Meeting[] =>
  meetings.filter(({ orgUnit = onlyUnit(orgUnits) }) => orgUnit === orgUnitId);

/**
 * A meeting and those that it reports to, one after the other.
 *
 * @returns  None for an id that is none.
 */
export const meetingChain = ({ meetings }: Document, meetingId: string): readonly Meeting[] =>
  chainFrom(meetings, meetingId, ({ reportsTo }) => reportsTo);
