import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/status.ts';
import { SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-status>` that a reader of stories may change. */
export interface StatusArgs {
  readonly refresh?: number;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly minimum?: number;
  readonly lang?: string;
}

export type StatusStory = StoryObj<StatusArgs>;

/** What all files of status stories share: the element, and what can be changed about it. */
export const ofStatus: Meta<StatusArgs> = { component: 'styr-status', argTypes: SHARED_CONTROLS };

/** The element as a page writes it. */
export function statusTag(from: From, args: StatusArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { refresh, heading, 'heading-level': level, minimum, lang } = args;
  return html`
    <styr-status
      src=${ifDefined(src)} .data=${data} refresh=${ifDefined(refresh)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} minimum=${ifDefined(minimum)}
      lang=${ifDefined(lang)}>${child ?? nothing}</styr-status>`;
}

/** One state of a status; as a test it must look as `shown` says. */
export const status = (from: From, args: StatusArgs = {}, shown: Shown = {}, child?: Child): StatusStory => ({
  args,
  render: (chosen) => statusTag(from, chosen, child),
  play: shows(shown),
});
