import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/cycle.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { From, Shown } from './story.ts';

/** The attributes of `<styr-cycle>` that a reader of stories may change. */
export interface CycleArgs {
  readonly cycle?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly lang?: string;
}

export type CycleStory = StoryObj<CycleArgs>;

/** What all stories of cycles share: the element, and what can be changed about it. */
export const ofCycle: Meta<CycleArgs> = { component: 'styr-cycle', argTypes: SHARED_CONTROLS };

/** The element as a page writes it. */
function cycleTag(from: From, args: CycleArgs): TemplateResult {
  const { src, data } = sourceOf(from);
  const { cycle: id, heading, 'heading-level': level, lang } = args;
  return html`
    <styr-cycle
      src=${ifDefined(src)} .data=${data} cycle=${ifDefined(id)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} lang=${ifDefined(lang)}></styr-cycle>`;
}

/** One state of a cycle; as a test it must look as `shown` says. */
export const cycle = (from: From, args: CycleArgs = {}, shown: Shown = {}): CycleStory => ({
  args,
  argTypes: { cycle: { control: 'select', options: idsIn(from, 'cycles') } },
  render: (chosen) => cycleTag(from, chosen),
  play: shows(shown),
});
