import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/action-plan.ts';
import { SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { From, Shown } from './story.ts';

/** The attributes of `<styr-action-plan>` that a reader of stories may change. */
export interface ActionPlanArgs {
  readonly plan?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly lang?: string;
}

export type ActionPlanStory = StoryObj<ActionPlanArgs>;

/** What all stories of action plans share: the element, and what can be changed about it. */
export const ofActionPlan: Meta<ActionPlanArgs> = {
  component: 'styr-action-plan',
  argTypes: SHARED_CONTROLS,
};

/** The element as a page writes it. */
function actionPlanOfTag(from: From, args: ActionPlanArgs): TemplateResult {
  const { src, data } = sourceOf(from);
  const { plan, heading, 'heading-level': level, lang } = args;
  return html`
    <styr-action-plan
      src=${ifDefined(src)} .data=${data} plan=${ifDefined(plan)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} lang=${ifDefined(lang)}></styr-action-plan>`;
}

/** One state of it; as a test it must look as `shown` says. */
export const actionPlanOf = (from: From, args: ActionPlanArgs = {}, shown: Shown = {}): ActionPlanStory => ({
  args,
  render: (chosen) => actionPlanOfTag(from, chosen),
  play: shows(shown),
});
