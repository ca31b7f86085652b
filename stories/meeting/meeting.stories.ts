import type { Meta } from '@storybook/web-components-vite';
import { goalCascade, placements, workshop } from '../support/documents.ts';
import {
  heldOnce, longAgenda, met, neverHeld, noAgenda, noMeetings, once, readIn, undated, untimed, untold,
} from '../support/meeting-change.ts';
import { meeting, ofMeeting } from '../support/meeting.ts';
import type { MeetingArgs, MeetingStory } from '../support/meeting.ts';

const meta: Meta<MeetingArgs> = { ...ofMeeting, title: 'Meeting/Meeting' };
export default meta;

const board = { meeting: 'tavelmote' };
const rtm = { meeting: 'rtm' };

/** The placement unit's board meeting: every week, standing, 30 minutes, by an agenda that does not change. */
export const BoardMeeting: MeetingStory = meeting(placements, board, { parts: ['next', 'agenda', 'held', 'chain'] });

/** Four times a day, ten minutes each: it goes on, and says until when. */
export const GoingOn: MeetingStory =
  meeting(readIn(workshop, 'UTC'), rtm, { parts: ['times', 'latest', 'agenda', 'chain', 'source'] });

/** Between two of the day's times. */
export const BetweenTimes: MeetingStory = meeting(readIn(workshop, 'America/Sao_Paulo'), rtm, { parts: ['times'] });

/** In the early morning: all of the day is to come, and the latest values are of yesterday. */
export const BeforeTheFirst: MeetingStory = meeting(readIn(workshop, 'America/Los_Angeles'), rtm, { parts: ['times'] });

/** The day's last time is over. */
export const AfterTheLast: MeetingStory = meeting(workshop, rtm, { parts: ['times', 'latest'] });

/** Every month, on the second. */
export const Monthly: MeetingStory = meeting(placements, { meeting: 'manadsmote' }, { parts: ['held'] });

/** All meetings of a unit, the next one first. */
export const OfUnit: MeetingStory =
  meeting(workshop, { 'org-unit': 'arbetsgruppen' }, { parts: ['name', 'times', 'held', 'table'] });

/** One meeting of the unit is not held by any calendar: it stands last. */
export const OneWithoutTime: MeetingStory =
  meeting(placements, { 'org-unit': 'placeringsenheten' }, { parts: ['name'] });

/** The document says nothing of when: that is said, and nothing is guessed. */
export const WithoutTimes: MeetingStory = meeting(met(placements, untimed), board, { parts: ['agenda'] });

/** Every second week, but nobody says from when. */
export const WithoutFirstDay: MeetingStory = meeting(goalCascade, { meeting: 'tavlemote-helse' });

/** A time of day and no first day: the time stands with how often. */
export const TimeWithoutDay: MeetingStory = meeting(met(placements, undated), board);

/** Held once, half a year ago. */
export const Once: MeetingStory = meeting(met(placements, once), board);

/** Put off each time. */
export const NeverHeld: MeetingStory = meeting(met(placements, neverHeld), board, { parts: ['held', 'table'] });

/** A quarter of those planned were held, as in a nursing home of the Norwegian plan. */
export const SeldomHeld: MeetingStory = meeting(goalCascade, { meeting: 'tavlemote-sykehjem' }, { parts: ['held'] });

/** One meeting so far. */
export const HeldOnce: MeetingStory = meeting(met(placements, heldOnce), board, { parts: ['held'] });

/** Nobody has written down whether it was held. */
export const Untold: MeetingStory = meeting(met(placements, untold), board);

/** Nineteen points of up to a hundred letters. */
export const LongAgenda: MeetingStory = meeting(met(placements, longAgenda), board, { parts: ['agenda'] });

/** No agenda. */
export const WithoutAgenda: MeetingStory = meeting(met(placements, noAgenda), board, { parts: ['held'] });

/** The page does not say which of several. */
export const Choose: MeetingStory = meeting(workshop, {}, { state: 'empty', parts: ['notice'] });

/** The page asks for a meeting that the document does not have. */
export const UnknownMeeting: MeetingStory = meeting(workshop, { meeting: 'fika' }, { state: 'empty' });

/** The unit has no meetings. */
export const UnitWithoutMeetings: MeetingStory = meeting(workshop, { 'org-unit': 'platsen' }, { state: 'empty' });

/** The document has no meetings. */
export const Empty: MeetingStory = meeting(noMeetings(placements), board, { state: 'empty', parts: ['notice'] });
