import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/meeting.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { From, Shown } from './story.ts';

/** The attributes of `<styr-meeting>` that a reader of stories may change. */
export interface MeetingArgs {
  readonly meeting?: string;
  readonly 'org-unit'?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly minimum?: number;
  readonly lang?: string;
}

export type MeetingStory = StoryObj<MeetingArgs>;

/** What all files of meeting stories share: the element, and what can be changed about it. */
export const ofMeeting: Meta<MeetingArgs> = { component: 'styr-meeting', argTypes: SHARED_CONTROLS };

const select = (options: readonly string[]): object => ({ control: 'select', options });

/** The element as a page writes it. */
function meetingTag(from: From, args: MeetingArgs): TemplateResult {
  const { src, data } = sourceOf(from);
  const { meeting: id, 'org-unit': unit, heading, 'heading-level': level, minimum, lang } = args;
  return html`
    <styr-meeting
      src=${ifDefined(src)} .data=${data} meeting=${ifDefined(id)} org-unit=${ifDefined(unit)}
      heading=${ifDefined(heading)} heading-level=${ifDefined(level)} minimum=${ifDefined(minimum)}
      lang=${ifDefined(lang)}></styr-meeting>`;
}

/** One state of a meeting; as a test it must look as `shown` says. */
export const meeting = (from: From, args: MeetingArgs = {}, shown: Shown = {}): MeetingStory => ({
  args,
  argTypes: { meeting: select(idsIn(from, 'meetings')), 'org-unit': select(idsIn(from, 'orgUnits')) },
  render: (chosen) => meetingTag(from, chosen),
  play: shows(shown),
});
