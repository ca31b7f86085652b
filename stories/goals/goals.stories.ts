import type { Meta } from '@storybook/web-components-vite';
import { judged } from '../support/change.ts';
import { goalCascade, kil, placements, workshop } from '../support/documents.ts';
import { aimed, deep, longTexted, manyGoals, noGoals, undated } from '../support/goal-change.ts';
import { goals, ofGoals } from '../support/goals.ts';
import type { GoalsArgs, GoalsStory } from '../support/goals.ts';
import { fallback, inside } from '../support/story.ts';

const meta: Meta<GoalsArgs> = { ...ofGoals, title: 'Goals/Tree' };
export default meta;

/** From the council to its units in three levels: measured goals, judged ones, and one that serves no higher goal. */
export const Cascade: GoalsStory = goals(
  goalCascade,
  { lang: 'nb' },
  { mark: null, parts: ['facts', 'drawing', 'goal', 'judgement', 'over', 'source', 'table'] },
);

/** The goals of one unit: what they serve stands in another, and one serves none. */
export const Unit: GoalsStory = goals(goalCascade, { 'org-unit': 'sykehjem', lang: 'nb' }, { parts: ['goal'] });

/** A unit far up, with all units below it. */
export const UnitFarUp: GoalsStory = goals(goalCascade, { 'org-unit': 'oppvekst', lang: 'nb' }, { parts: ['goal'] });

/** A flow crosses the line: its own goals and those of its members. */
export const Flow: GoalsStory = goals(goalCascade, { 'org-unit': 'overganger', lang: 'nb' }, { parts: ['goal'] });

/** One goal, and what it is broken down to. */
export const OneGoal: GoalsStory = goals(goalCascade, { goal: 'mestring', lang: 'nb' }, { parts: ['goal'] });

/** Goals that nothing measures and nobody has judged, two of them past their deadline: no branches, no arrows. */
export const TextOnly: GoalsStory = goals(kil, {}, { mark: null, parts: ['goal', 'over'] });

/** The goals of one unit in two levels: whose they are is not said again and again. */
export const OneUnit: GoalsStory = goals(placements, {}, { parts: ['goal', 'judgement'] });

/** Three goals of a workshop, beside each other. */
export const Workshop: GoalsStory = goals(workshop, {}, { parts: ['goal'] });

/** All goals judged by people to be done: nothing measures them. */
export const JudgedDone: GoalsStory = goals(judged(placements, 'done'), {}, { parts: ['judgement'] });

/** All judged to lag behind. */
export const JudgedBehind: GoalsStory = goals(judged(placements, 'behind'), {}, { parts: ['judgement'] });

/** Eight levels: how far a row is set in grows to the last. */
export const DepthEight: GoalsStory = goals(deep(goalCascade, 8), { lang: 'nb' }, { parts: ['goal'] });

/** The same on a phone: set in less, and from the fourth level on the level is told in words. */
export const DepthEightNarrow: GoalsStory = { ...DepthEight, decorators: [inside('narrow')] };

/** Deeper than anybody should go: past the eighth level words tell what place does not. */
export const DepthTwelve: GoalsStory = goals(deep(goalCascade, 12), { lang: 'nb' }, { parts: ['goal'] });

/** Five hundred goals: what is open is drawn, and no more. */
export const FiveHundred: GoalsStory =
  goals(() => manyGoals(goalCascade, 500), { lang: 'nb' }, { parts: ['goal', 'table'] });

/** Nobody said by when. */
export const WithoutDeadlines: GoalsStory =
  goals(aimed(goalCascade, undated), { lang: 'nb' }, { parts: ['goal', 'judgement'] });

/** Texts of 200 letters, as councils write them. */
export const LongTexts: GoalsStory = goals(aimed(goalCascade, longTexted), { lang: 'nb' }, { parts: ['goal'] });

/** The same on a phone. */
export const LongTextsNarrow: GoalsStory = { ...LongTexts, decorators: [inside('narrow')] };

/** Dark. */
export const Dark: GoalsStory = { ...Cascade, decorators: [inside('dark')] };

/** A document without goals; the page has its own words for that. */
export const NoGoals: GoalsStory =
  goals(noGoals(placements), {}, { state: 'empty', parts: ['notice'] }, fallback(placements));

/** An attribute that names no unit: it says which there are. */
export const UnknownUnit: GoalsStory =
  goals(goalCascade, { 'org-unit': 'skolen' }, { state: 'empty', parts: ['notice'] });

/** An attribute that names no goal. */
export const UnknownGoal: GoalsStory = goals(goalCascade, { goal: 'trivsel' }, { state: 'empty', parts: ['notice'] });
