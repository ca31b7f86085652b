import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/five-whys.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { From, Shown } from './story.ts';

/** The attributes of `<styr-five-whys>` that a reader of stories may change. */
export interface FiveWhysArgs {
  readonly whys?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly lang?: string;
}

export type FiveWhysStory = StoryObj<FiveWhysArgs>;

/** What all stories of chains of whys share: the element, and what can be changed about it. */
export const ofFiveWhys: Meta<FiveWhysArgs> = { component: 'styr-five-whys', argTypes: SHARED_CONTROLS };

/** The element as a page writes it. */
function whysTag(from: From, args: FiveWhysArgs): TemplateResult {
  const { src, data } = sourceOf(from);
  const { whys: id, heading, 'heading-level': level, lang } = args;
  return html`
    <styr-five-whys
      src=${ifDefined(src)} .data=${data} whys=${ifDefined(id)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} lang=${ifDefined(lang)}></styr-five-whys>`;
}

/** One state of a chain of whys; as a test it must look as `shown` says. */
export const whys = (from: From, args: FiveWhysArgs = {}, shown: Shown = {}): FiveWhysStory => ({
  args,
  argTypes: { whys: { control: 'select', options: idsIn(from, 'fiveWhys') } },
  render: (chosen) => whysTag(from, chosen),
  play: shows(shown),
});
