import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/benefits.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { From, Shown } from './story.ts';

/** The attributes of `<styr-benefits>` that a reader of stories may change. */
export interface BenefitsArgs {
  readonly 'org-unit'?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly lang?: string;
}

export type BenefitsStory = StoryObj<BenefitsArgs>;

/** What all stories of benefits share: the element, and what can be changed about it. */
export const ofBenefits: Meta<BenefitsArgs> = {
  component: 'styr-benefits',
  argTypes: SHARED_CONTROLS,
};

/** The element as a page writes it. */
function benefitsTag(from: From, args: BenefitsArgs): TemplateResult {
  const { src, data } = sourceOf(from);
  const { 'org-unit': unit, heading, 'heading-level': level, lang } = args;
  return html`
    <styr-benefits
      src=${ifDefined(src)} .data=${data} org-unit=${ifDefined(unit)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} lang=${ifDefined(lang)}></styr-benefits>`;
}

/** One state of it; as a test it must look as `shown` says. */
export const benefits = (from: From, args: BenefitsArgs = {}, shown: Shown = {}): BenefitsStory => ({
  args,
  argTypes: { 'org-unit': { control: 'select', options: idsIn(from, 'orgUnits') } },
  render: (chosen) => benefitsTag(from, chosen),
  play: shows(shown),
});
