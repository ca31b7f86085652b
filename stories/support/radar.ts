import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/radar.ts';
import { SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-radar>` that a reader of stories may change. */
export interface RadarArgs {
  readonly assessment?: string;
  readonly occasions?: string;
  readonly groups?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly minimum?: number;
  readonly lang?: string;
}

export type RadarStory = StoryObj<RadarArgs>;

/** What all files of radar stories share: the element, and what can be changed about it. */
export const ofRadar: Meta<RadarArgs> = { component: 'styr-radar', argTypes: { ...SHARED_CONTROLS } };

/** The element as a page writes it. */
export function radarTag(from: From, args: RadarArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { assessment, occasions, groups, heading, 'heading-level': level, minimum, lang } = args;
  return html`
    <styr-radar
      src=${ifDefined(src)} .data=${data} assessment=${ifDefined(assessment)} occasions=${ifDefined(occasions)}
      groups=${ifDefined(groups)} heading=${ifDefined(heading)} heading-level=${ifDefined(level)}
      minimum=${ifDefined(minimum)} lang=${ifDefined(lang)}>${child ?? nothing}</styr-radar>`;
}

/** One state of a radar; as a test it must look as `shown` says. */
export const radar = (from: From, args: RadarArgs = {}, shown: Shown = {}, child?: Child): RadarStory => ({
  args,
  render: (chosen) => radarTag(from, chosen, child),
  play: shows(shown),
});
