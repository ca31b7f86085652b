import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/change.ts';
import type { Assessment, Document } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';
import { SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

/** The attributes of `<styr-change>` that a reader of stories may change. */
export interface ChangeArgs {
  readonly assessment?: string;
  readonly occasions?: string;
  readonly groups?: string;
  readonly sort?: 'number' | 'change' | 'area';
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly minimum?: number;
  readonly lang?: string;
}

export type ChangeStory = StoryObj<ChangeArgs>;

/** What all files of change stories share: the element, and what can be changed about it. */
export const ofChange: Meta<ChangeArgs> = {
  component: 'styr-change',
  argTypes: { ...SHARED_CONTROLS, sort: { control: 'select', options: ['number', 'change', 'area'] } },
};

/** The element as a page writes it. */
export function changeTag(from: From, args: ChangeArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { assessment, occasions, groups, sort, heading, 'heading-level': level, minimum, lang } = args;
  return html`
    <styr-change
      src=${ifDefined(src)} .data=${data} assessment=${ifDefined(assessment)} occasions=${ifDefined(occasions)}
      groups=${ifDefined(groups)} sort=${ifDefined(sort)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} minimum=${ifDefined(minimum)}
      lang=${ifDefined(lang)}>${child ?? nothing}</styr-change>`;
}

/** One state of a change; as a test it must look as `shown` says. */
export const change = (from: From, args: ChangeArgs = {}, shown: Shown = {}, child?: Child): ChangeStory => ({
  args,
  render: (chosen) => changeTag(from, chosen, child),
  play: shows(shown),
});

// States that no published assessment happens to be in, made from one that is published. No figure is thought up here.

type Revise = (assessment: Assessment) => Assessment;

/** A copy of a document in which its assessments have been changed. */
export const revised = ({ document }: Sample, revise: Revise): Document =>
  ({ ...document, assessments: document.assessments?.map(revise) ?? [] });

/** As if the occasions had come the other way round: what rose has fallen. */
export const backwards: Revise = (assessment) =>
  ({ ...assessment, occasions: assessment.occasions?.map(({ id, name }) => ({ id, name })).toReversed() ?? [] });

/** The same answers on every occasion. */
export const standingStill: Revise = ({ results = [], ...assessment }) => {
  const answers = results[0]?.answers ?? [];
  return { ...assessment, results: results.map((result) => ({ ...result, answers })) };
};

/** Each text twice over. */
export const longWorded: Revise = ({ areas = [], ...assessment }) => {
  const twice = (text: unknown): string => (typeof text === 'string' ? `${text} ${text}` : '');
  return {
    ...assessment,
    areas: areas.map(({ statements = [], ...area }) => ({
      ...area,
      name: twice(area.name),
      statements: statements.map(({ id, text }) => ({ id, text: twice(text) })),
    })),
  };
};

/** The last occasion without a mean for every third statement. */
export const withHoles: Revise = ({ results = [], occasions = [], ...assessment }) => ({
  ...assessment,
  occasions,
  results: results.map(({ answers = [], ...result }) => ({
    ...result,
    answers: answers.map(({ statement, ...answer }, place) =>
      (result.occasion === 'maj' && place % 3 === 0
        ? { statement, missing: 'notCollected' as const }
        : { statement, ...answer })),
  })),
});

/** The same places on a scale from 0 to 100, as index figures have them. */
export const inPerCent: Revise = ({ scale: { min, max }, results = [], ...assessment }) => ({
  ...assessment,
  scale: { min: 0, max: 100 },
  results: results.map(({ answers = [], ...result }) => ({
    ...result,
    answers: answers.map(({ mean = min, ...answer }) =>
      ({ ...answer, mean: Math.round((mean - min) / (max - min) * 100) })),
  })),
});

/** Results without an answer in them. */
export const unanswered: Revise = ({ results = [], ...assessment }) =>
  ({ ...assessment, results: results.map(({ occasion }) => ({ occasion })) });
