import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/fishbone.ts';
import { SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-fishbone>` that a reader of stories may change. */
export interface FishboneArgs {
  readonly fishbone?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly lang?: string;
}

export type FishboneStory = StoryObj<FishboneArgs>;

/** What all files of fishbone stories share: the element, and what can be changed about it. */
export const ofFishbone: Meta<FishboneArgs> = { component: 'styr-fishbone', argTypes: SHARED_CONTROLS };

/** The element as a page writes it. */
function fishboneTag(from: From, args: FishboneArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { fishbone: id, heading, 'heading-level': level, lang } = args;
  return html`
    <styr-fishbone
      src=${ifDefined(src)} .data=${data} fishbone=${ifDefined(id)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} lang=${ifDefined(lang)}>${child ?? nothing}</styr-fishbone>`;
}

/** One state of a fishbone; as a test it must look as `shown` says. */
export const fishbone = (
  from: From, args: FishboneArgs = {}, shown: Shown = {}, child?: Child,
): FishboneStory => ({
  args,
  render: (chosen) => fishboneTag(from, chosen, child),
  play: shows(shown),
});
