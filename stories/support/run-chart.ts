import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/run-chart.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-run-chart>` that a reader of stories may change. */
export interface RunChartArgs {
  readonly measure?: string;
  readonly rules?: 'anhoej' | 'nhs';
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly minimum?: number;
  readonly lang?: string;
}

export type RunChartStory = StoryObj<RunChartArgs>;

/** What all files of run chart stories share: the element, and what can be changed about it. */
export const ofRunChart: Meta<RunChartArgs> = {
  component: 'styr-run-chart',
  argTypes: { ...SHARED_CONTROLS, rules: { control: 'select', options: [undefined, 'anhoej', 'nhs'] } },
};

/** The element as a page writes it. */
export function runChartTag(from: From, args: RunChartArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { measure, rules, heading, 'heading-level': level, minimum, lang } = args;
  return html`
    <styr-run-chart
      src=${ifDefined(src)} .data=${data} measure=${ifDefined(measure)} rules=${ifDefined(rules)}
      heading=${ifDefined(heading)} heading-level=${ifDefined(level)} minimum=${ifDefined(minimum)}
      lang=${ifDefined(lang)}>${child ?? nothing}</styr-run-chart>`;
}

/** One state of a run chart; as a test it must look as `shown` says. */
export const runChart = (from: From, args: RunChartArgs, shown: Shown = {}, child?: Child): RunChartStory => ({
  args,
  argTypes: { measure: { control: 'select', options: idsIn(from, 'measures') } },
  render: (chosen) => runChartTag(from, chosen, child),
  play: shows(shown),
});
