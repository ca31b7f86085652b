import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/house.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { From, Shown } from './story.ts';

/** The attributes of `<styr-house>` that a reader of stories may change. */
export interface HouseArgs {
  readonly house?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly lang?: string;
}

export type HouseStory = StoryObj<HouseArgs>;

/** What all stories of houses share: the element, and what can be changed about it. */
export const ofHouse: Meta<HouseArgs> = { component: 'styr-house', argTypes: SHARED_CONTROLS };

/** The element as a page writes it. */
function houseTag(from: From, args: HouseArgs): TemplateResult {
  const { src, data } = sourceOf(from);
  const { house: id, heading, 'heading-level': level, lang } = args;
  return html`
    <styr-house
      src=${ifDefined(src)} .data=${data} house=${ifDefined(id)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} lang=${ifDefined(lang)}></styr-house>`;
}

/** One state of a house; as a test it must look as `shown` says. */
export const house = (from: From, args: HouseArgs = {}, shown: Shown = {}): HouseStory => ({
  args,
  argTypes: { house: { control: 'select', options: idsIn(from, 'houses') } },
  render: (chosen) => houseTag(from, chosen),
  play: shows(shown),
});
