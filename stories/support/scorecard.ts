import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/scorecard.ts';
import { SORTS } from '../../src/widgets/scorecard/scorecard-order.view.ts';
import type { Order } from '../../src/widgets/scorecard/scorecard-order.view.ts';
import type { Document, Observation } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-scorecard>` that a reader of stories may change. */
export interface ScorecardArgs {
  readonly 'org-unit'?: string;
  readonly goal?: string;
  readonly sort?: Order;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly minimum?: number;
  readonly lang?: string;
}

export type ScorecardStory = StoryObj<ScorecardArgs>;

/** What all files of scorecard stories share: the element, and what can be changed about it. */
export const ofScorecard: Meta<ScorecardArgs> = {
  component: 'styr-scorecard',
  argTypes: {
    ...SHARED_CONTROLS,
    sort: { control: 'select', options: [undefined, ...SORTS, ...SORTS.map((sort) => `-${sort}`)] },
  },
};

/** The element as a page writes it. */
export function scorecardTag(from: From, args: ScorecardArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { 'org-unit': unit, goal, sort, heading, 'heading-level': level, minimum, lang } = args;
  return html`
    <styr-scorecard
      src=${ifDefined(src)} .data=${data} org-unit=${ifDefined(unit)} goal=${ifDefined(goal)} sort=${ifDefined(sort)}
      heading=${ifDefined(heading)} heading-level=${ifDefined(level)} minimum=${ifDefined(minimum)}
      lang=${ifDefined(lang)}>${child ?? nothing}</styr-scorecard>`;
}

/** One state of a scorecard; as a test it must look as `shown` says. */
export const scorecard = (from: From, args: ScorecardArgs, shown: Shown = {}, child?: Child): ScorecardStory => ({
  args,
  argTypes: {
    'org-unit': { control: 'select', options: idsIn(from, 'orgUnits') },
    goal: { control: 'select', options: [undefined, ...idsIn(from, 'goals')] },
  },
  render: (chosen) => scorecardTag(from, chosen, child),
  play: shows(shown),
});

const REASONS: readonly Observation['missing'][] = ['notCollected', 'notApplicable', 'suppressed', undefined];

/** Without any value: each measure has another of the reasons that there are, or none. */
export function withAllReasons({ document }: Sample): Document {
  const measures = document.measures?.map((measure, place) => {
    const missing = REASONS[place % REASONS.length];
    const [first] = measure.observations ?? [];
    return { ...measure, observations: first ? [{ period: first.period, ...(missing && { missing }) }] : [] };
  });
  return { ...document, ...(measures && { measures }) };
}

/** Every name and goal said again and again, until it is two hundred letters long. */
export function longWorded({ document }: Sample): Document {
  const long = (text: unknown): string => `${String(text)} – `.repeat(50).slice(0, 200);
  return {
    ...document,
    goals: (document.goals ?? []).map((goal) => ({ ...goal, text: long(goal.text) })),
    measures: (document.measures ?? []).map((measure) => ({ ...measure, name: long(measure.name) })),
  };
}
