import type { Meta } from '@storybook/web-components-vite';
import { actionPlanOf, ofActionPlan } from '../support/action-plan.ts';
import type { ActionPlanArgs, ActionPlanStory } from '../support/action-plan.ts';
import {
  assigned, blank, delegated, longer, planned, twice, unbroken, withoutRows,
} from '../support/action-plan-change.ts';
import { actionPlan } from '../support/documents.ts';
import { inside } from '../support/story.ts';

const meta: Meta<ActionPlanArgs> = { ...ofActionPlan, title: 'Action plan' };
export default meta;

/** The Norwegian plan word for word. Its columns for who and when are empty on paper, and that is said. */
export const Handlingsplan: ActionPlanStory =
  actionPlanOf(actionPlan, { lang: 'nb' }, { mark: null, parts: ['facts', 'section', 'table', 'row', 'save'] });

/** The same a year on: some rows are late by the day of publishing, some have nobody who answers. */
export const FollowedUp: ActionPlanStory =
  actionPlanOf(planned(actionPlan, assigned), { lang: 'nb' }, { parts: ['late'] });

/** Who, when and how far is told of each action, not of the row. */
export const ByAction: ActionPlanStory =
  actionPlanOf(planned(actionPlan, delegated), { lang: 'nb' }, { parts: ['late'] });

/** A plan of 48 rows; on paper each page has the table's head. */
export const Largest: ActionPlanStory = actionPlanOf(() => planned(actionPlan, assigned, longer(8)), { lang: 'nb' });

/** Texts with nowhere to break: they break all the same, and the table stays in its place. */
export const Unbroken: ActionPlanStory = actionPlanOf(planned(actionPlan, unbroken), { lang: 'nb' });

/** Decided and founded, but without a table yet. */
export const WithoutRows: ActionPlanStory =
  actionPlanOf(planned(actionPlan, withoutRows), { lang: 'nb' }, { parts: ['section'] });

/** A plan with a title and nothing else. */
export const Empty: ActionPlanStory = actionPlanOf(planned(actionPlan, blank), { lang: 'nb' }, { state: 'empty' });

/** Two plans, and a page that does not say which. */
export const WhichOne: ActionPlanStory = actionPlanOf(twice(actionPlan), { lang: 'nb' }, { state: 'empty' });

/** A column of 320 px: a phone, or 400 % zoom. Rows are blocks, and a table still for those who listen. */
export const Narrow: ActionPlanStory = {
  ...actionPlanOf(planned(actionPlan, assigned), { lang: 'nb' }),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: ActionPlanStory = {
  ...actionPlanOf(planned(actionPlan, assigned), { lang: 'nb' }), decorators: [inside('dark')],
};

/** A host with colours and type of its own, and a heading on its own level: sections stand one level below. */
export const OwnColours: ActionPlanStory = {
  ...actionPlanOf(actionPlan, { lang: 'nb', heading: 'Planen vår', 'heading-level': 2 }),
  decorators: [inside('own-colours')],
};

/** Swedish words around the Norwegian plan. */
export const Svenska: ActionPlanStory = actionPlanOf(planned(actionPlan, assigned), { lang: 'sv' });

/** The longest words of the six languages. */
export const Suomi: ActionPlanStory = actionPlanOf(planned(actionPlan, assigned), { lang: 'fi' });
