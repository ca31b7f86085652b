import type { Meta } from '@storybook/web-components-vite';
import { placements, workshop } from '../support/documents.ts';
import { readIn } from '../support/meeting-change.ts';
import { meeting, ofMeeting } from '../support/meeting.ts';
import type { MeetingArgs, MeetingStory } from '../support/meeting.ts';
import { inside } from '../support/story.ts';

const meta: Meta<MeetingArgs> = { ...ofMeeting, title: 'Meeting/In the page' };
export default meta;

const goingOn = readIn(workshop, 'UTC');

/** A heading of the page's own, on the page's level. */
export const OwnHeading: MeetingStory = meeting(
  placements,
  { meeting: 'tavelmote', heading: 'Vi ses vid tavlan', 'heading-level': 2 },
  { parts: ['heading'] },
);

/** A column of 320 px: a phone, or 400 % zoom. */
export const Narrow: MeetingStory = {
  ...meeting(goingOn, { 'org-unit': 'arbetsgruppen' }),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: MeetingStory = {
  ...meeting(goingOn, { 'org-unit': 'arbetsgruppen' }),
  decorators: [inside('dark')],
};

/** Read from three metres: the type follows the page's font size. */
export const OnAWall: MeetingStory = { ...meeting(goingOn, { meeting: 'rtm' }), decorators: [inside('wall')] };

/** A host with colours and type of its own. */
export const OwnColours: MeetingStory = {
  ...meeting(placements, { meeting: 'tavelmote' }),
  decorators: [inside('own-colours')],
};
