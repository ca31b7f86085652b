import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/distribution.ts';
import { SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-distribution>` that a reader of stories may change. */
export interface DistributionArgs {
  readonly assessment?: string;
  readonly statement?: string;
  readonly occasions?: string;
  readonly groups?: string;
  readonly layout?: 'columns' | 'diverging';
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly minimum?: number;
  readonly lang?: string;
}

export type DistributionStory = StoryObj<DistributionArgs>;

/** What all files of distribution stories share: the element, and what can be changed about it. */
export const ofDistribution: Meta<DistributionArgs> = {
  component: 'styr-distribution',
  argTypes: { ...SHARED_CONTROLS, layout: { control: 'select', options: [undefined, 'columns', 'diverging'] } },
};

/** The element as a page writes it. */
export function distributionTag(from: From, args: DistributionArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { assessment, statement, occasions, groups, layout, heading, 'heading-level': level, minimum, lang } = args;
  return html`
    <styr-distribution
      src=${ifDefined(src)} .data=${data} assessment=${ifDefined(assessment)} statement=${ifDefined(statement)}
      occasions=${ifDefined(occasions)} groups=${ifDefined(groups)} layout=${ifDefined(layout)}
      heading=${ifDefined(heading)} heading-level=${ifDefined(level)} minimum=${ifDefined(minimum)}
      lang=${ifDefined(lang)}>${child ?? nothing}</styr-distribution>`;
}

/** One state of a distribution; as a test it must look as `shown` says. */
export const distribution = (
  from: From, args: DistributionArgs, shown: Shown = {}, child?: Child,
): DistributionStory => ({
  args,
  render: (chosen) => distributionTag(from, chosen, child),
  play: shows(shown),
});
