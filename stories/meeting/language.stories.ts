import type { Meta } from '@storybook/web-components-vite';
import { goalCascade, workshop } from '../support/documents.ts';
import { readIn } from '../support/meeting-change.ts';
import { meeting, ofMeeting } from '../support/meeting.ts';
import type { MeetingArgs, MeetingStory } from '../support/meeting.ts';

const meta: Meta<MeetingArgs> = { ...ofMeeting, title: 'Meeting/Language' };
export default meta;

const goingOn = readIn(workshop, 'UTC');
const unit = { 'org-unit': 'arbetsgruppen' };

/** The document's own language. */
export const Svenska: MeetingStory = meeting(goingOn, { ...unit, lang: 'sv' });

/** A Norwegian document on a Norwegian page. */
export const NorskBokmål: MeetingStory = meeting(goalCascade, { meeting: 'tavlemote-hjemmetjeneste', lang: 'nb' });

/** Weekdays of its own: Chromium has none for nynorsk. */
export const NorskNynorsk: MeetingStory = meeting(goalCascade, { meeting: 'tavlemote-hjemmetjeneste', lang: 'nn' });

/** Danish. */
export const Dansk: MeetingStory = meeting(goingOn, { ...unit, lang: 'da' });

/** The longest words of the six. */
export const Suomi: MeetingStory = meeting(goingOn, { ...unit, lang: 'fi' });

/** English. */
export const English: MeetingStory = meeting(goingOn, { ...unit, lang: 'en' });
