import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/year-wheel.ts';
import { SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-year-wheel>` that a reader of stories may change. */
export interface YearWheelArgs {
  readonly wheel?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly lang?: string;
}

export type YearWheelStory = StoryObj<YearWheelArgs>;

/** What all files of year wheel stories share: the element, and what can be changed about it. */
export const ofYearWheel: Meta<YearWheelArgs> = { component: 'styr-year-wheel', argTypes: SHARED_CONTROLS };

/** The element as a page writes it. */
function yearWheelTag(from: From, args: YearWheelArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { wheel, heading, 'heading-level': level, lang } = args;
  return html`
    <styr-year-wheel
      src=${ifDefined(src)} .data=${data} wheel=${ifDefined(wheel)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} lang=${ifDefined(lang)}>${child ?? nothing}</styr-year-wheel>`;
}

/** One state of a year wheel; as a test it must look as `shown` says. */
export const yearWheel = (
  from: From, args: YearWheelArgs = {}, shown: Shown = {}, child?: Child,
): YearWheelStory => ({
  args,
  render: (chosen) => yearWheelTag(from, chosen, child),
  play: shows(shown),
});
