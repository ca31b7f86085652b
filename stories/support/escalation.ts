import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/escalation.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-escalation>` that a reader of stories may change. */
export interface EscalationArgs {
  readonly 'org-unit'?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly lang?: string;
}

export type EscalationStory = StoryObj<EscalationArgs>;

/** What all files of escalation stories share: the element, and what can be changed about it. */
export const ofEscalation: Meta<EscalationArgs> = { component: 'styr-escalation', argTypes: SHARED_CONTROLS };

/** The element as a page writes it. */
function escalationTag(from: From, args: EscalationArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { 'org-unit': unit, heading, 'heading-level': level, lang } = args;
  return html`
    <styr-escalation
      src=${ifDefined(src)} .data=${data} org-unit=${ifDefined(unit)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} lang=${ifDefined(lang)}>${child ?? nothing}</styr-escalation>`;
}

/** One state of a ladder; as a test it must look as `shown` says. */
export const escalation = (
  from: From, args: EscalationArgs = {}, shown: Shown = {}, child?: Child,
): EscalationStory => ({
  args,
  argTypes: { 'org-unit': { control: 'select', options: idsIn(from, 'orgUnits') } },
  render: (chosen) => escalationTag(from, chosen, child),
  play: shows(shown),
});
