import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/reviews.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { From, Shown } from './story.ts';

/** The attributes of `<styr-reviews>` that a reader of stories may change. */
export interface ReviewsArgs {
  readonly 'org-unit'?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly lang?: string;
}

export type ReviewsStory = StoryObj<ReviewsArgs>;

/** What all stories of reviews share: the element, and what can be changed about it. */
export const ofReviews: Meta<ReviewsArgs> = {
  component: 'styr-reviews',
  argTypes: SHARED_CONTROLS,
};

/** The element as a page writes it. */
function reviewsTag(from: From, args: ReviewsArgs): TemplateResult {
  const { src, data } = sourceOf(from);
  const { 'org-unit': unit, heading, 'heading-level': level, lang } = args;
  return html`
    <styr-reviews
      src=${ifDefined(src)} .data=${data} org-unit=${ifDefined(unit)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} lang=${ifDefined(lang)}></styr-reviews>`;
}

/** One state of it; as a test it must look as `shown` says. */
export const reviews = (from: From, args: ReviewsArgs = {}, shown: Shown = {}): ReviewsStory => ({
  args,
  argTypes: { 'org-unit': { control: 'select', options: idsIn(from, 'orgUnits') } },
  render: (chosen) => reviewsTag(from, chosen),
  play: shows(shown),
});
