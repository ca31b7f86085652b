import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/pulse.ts';
import { SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-pulse>` that a reader of stories may change. */
export interface PulseArgs {
  readonly assessment?: string;
  readonly occasions?: string;
  readonly groups?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly minimum?: number;
  readonly lang?: string;
}

export type PulseStory = StoryObj<PulseArgs>;

/** What all files of pulse stories share: the element, and what can be changed about it. */
export const ofPulse: Meta<PulseArgs> = { component: 'styr-pulse', argTypes: { ...SHARED_CONTROLS } };

/** The element as a page writes it. */
export function pulseTag(from: From, args: PulseArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { assessment, occasions, groups, heading, 'heading-level': level, minimum, lang } = args;
  return html`
    <styr-pulse
      src=${ifDefined(src)} .data=${data} assessment=${ifDefined(assessment)} occasions=${ifDefined(occasions)}
      groups=${ifDefined(groups)} heading=${ifDefined(heading)} heading-level=${ifDefined(level)}
      minimum=${ifDefined(minimum)} lang=${ifDefined(lang)}>${child ?? nothing}</styr-pulse>`;
}

/** One state of a pulse; as a test it must look as `shown` says. */
export const pulse = (from: From, args: PulseArgs = {}, shown: Shown = {}, child?: Child): PulseStory => ({
  args,
  render: (chosen) => pulseTag(from, chosen, child),
  play: shows(shown),
});
