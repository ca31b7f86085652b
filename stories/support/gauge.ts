import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/gauge.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-gauge>` that a reader of stories may change. */
export interface GaugeArgs {
  readonly measure?: string;
  readonly goal?: string;
  readonly 'org-unit'?: string;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly minimum?: number;
  readonly lang?: string;
}

export type GaugeStory = StoryObj<GaugeArgs>;

/** What all files of gauge stories share: the element, and what can be changed about it. */
export const ofGauge: Meta<GaugeArgs> = {
  component: 'styr-gauge',
  argTypes: SHARED_CONTROLS,
};

const select = (options: readonly string[]): object => ({ control: 'select', options });

/** The element as a page writes it. */
export function gaugeTag(from: From, args: GaugeArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { measure, goal, 'org-unit': unit, heading, 'heading-level': level, minimum, lang } = args;
  return html`
    <styr-gauge
      src=${ifDefined(src)} .data=${data} measure=${ifDefined(measure)} goal=${ifDefined(goal)}
      org-unit=${ifDefined(unit)} heading=${ifDefined(heading)} heading-level=${ifDefined(level)}
      minimum=${ifDefined(minimum)} lang=${ifDefined(lang)}>${child ?? nothing}</styr-gauge>`;
}

/** One state of a gauge; as a test it must look as `shown` says. */
export const gauge = (from: From, args: GaugeArgs, shown: Shown = {}, child?: Child): GaugeStory => ({
  args,
  argTypes: {
    measure: select(idsIn(from, 'measures')),
    goal: select(idsIn(from, 'goals')),
    'org-unit': select(idsIn(from, 'orgUnits')),
  },
  render: (chosen) => gaugeTag(from, chosen, child),
  play: shows(shown),
});
