import type { Document, Meeting } from '../../src/contract/index.ts';
import { selfAssessment } from './documents.ts';
import type { Sample } from './documents.ts';

// States that no published document happens to be in, made from one that is published. Nothing is thought up here.

type Change = (meeting: Meeting) => Meeting;

/** A copy of a document in which each of its meetings has been changed. */
export const met = ({ document }: Sample, ...changes: readonly Change[]): Document => ({
  ...document,
  meetings: (document.meetings ?? []).map((each) => changes.reduce((before, change) => change(before), each)),
});

/**
 * The same unit in another time zone. All stories are read at one moment, which is 14.00 in UTC: elsewhere it is
 * another time of the day.
 */
export const readIn = ({ document }: Sample, timeZone: string): Document => ({ ...document, timeZone });

/** Nobody says when. */
export const untimed: Change = ({ from: _, every: __, times: ___, held: ____, ...meeting }) => meeting;

/** Nobody says on which day it began: what is held every week may be on any day. */
export const undated: Change = ({ from: _, held: __, ...meeting }) => meeting;

/** It is held once. */
export const once: Change = ({ every: _, held: __, ...meeting }) => meeting;

/** Each time that it was planned it was put off. */
export const neverHeld: Change = ({ held = [], ...meeting }) =>
  ({ ...meeting, held: held.map(({ date }) => ({ date, held: false })) });

/** Nobody has written down whether it was held. */
export const untold: Change = ({ held: _, ...meeting }) => meeting;

/** Once so far. */
export const heldOnce: Change = ({ held = [], ...meeting }) => ({ ...meeting, held: held.slice(-1) });

/** The nineteen statements of a self-assessment as its points. */
export const longAgenda: Change = (meeting) => ({
  ...meeting,
  agenda: (selfAssessment.document.assessments ?? []).flatMap(({ areas = [] }) =>
    areas.flatMap(({ statements = [] }) => statements.map(({ text }) => text))),
});

/** No point is set. */
export const noAgenda: Change = ({ agenda: _, ...meeting }) => meeting;

/** The document without its meetings. */
export const noMeetings = ({ document: { meetings: _, ...rest } }: Sample): Document => rest;
