import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/goals.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-goals>` that a reader of stories may change. */
export interface GoalsArgs {
  readonly 'org-unit'?: string;
  readonly goal?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly lang?: string;
}

export type GoalsStory = StoryObj<GoalsArgs>;

/** What all files of goals stories share: the element, and what can be changed about it. */
export const ofGoals: Meta<GoalsArgs> = {
  component: 'styr-goals',
  argTypes: SHARED_CONTROLS,
};

const select = (options: readonly string[]): object => ({ control: 'select', options });

/** The element as a page writes it. */
function goalsTag(from: From, args: GoalsArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { 'org-unit': unit, goal, heading, 'heading-level': level, lang } = args;
  return html`
    <styr-goals
      src=${ifDefined(src)} .data=${data} org-unit=${ifDefined(unit)} goal=${ifDefined(goal)}
      heading=${ifDefined(heading)} heading-level=${ifDefined(level)} lang=${ifDefined(lang)}
    >${child ?? nothing}</styr-goals>`;
}

/** One state of a tree of goals; as a test it must look as `shown` says. */
export const goals = (from: From, args: GoalsArgs = {}, shown: Shown = {}, child?: Child): GoalsStory => ({
  args,
  argTypes: { 'org-unit': select(idsIn(from, 'orgUnits')), goal: select(idsIn(from, 'goals')) },
  render: (chosen) => goalsTag(from, chosen, child),
  play: shows(shown),
});
