import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { JUDGEMENT_STATES } from '../../src/contract/definition/goals.ts';
import { goalsAlone, judged, manyTargets } from '../support/change.ts';
import { linkoping, placements, workshop } from '../support/documents.ts';
import { gauge, gaugeTag, ofGauge } from '../support/gauge.ts';
import type { GaugeArgs, GaugeStory } from '../support/gauge.ts';
import { inside, shows } from '../support/story.ts';

const meta: Meta<GaugeArgs> = { ...ofGauge, title: 'Gauge/Goal and unit' };
export default meta;

/** Every measure of a goal, and of the goals below it, that can be counted is met; the others are told of. */
export const GoalMet: GaugeStory = gauge(placements, { goal: 'brukaren' }, { mark: 'met', parts: ['table'] });

/** One of two: a segment for each, and never a mean of per cents. */
export const GoalPartlyMet: GaugeStory = gauge(placements, { goal: 'medarbetarna' }, { mark: 'missed' });

/** None of those that count. */
export const GoalNotMet: GaugeStory = gauge(workshop, { goal: 'noll-fel' }, { mark: 'missed' });

/** A goal whose target is not due: there is nothing to count yet. */
export const GoalNotDue: GaugeStory = gauge(placements, { goal: 'overvaganden' }, { mark: 'unknown' });

/** A goal that measures without targets belong to. */
export const GoalWithoutTargets: GaugeStory = gauge(workshop, { goal: 'dubbelt' }, { mark: 'unknown' });

/** A goal that nothing measures and nobody has judged. */
export const GoalWithoutMeasures: GaugeStory =
  gauge(goalsAlone(placements), { goal: 'familjehem' }, { mark: 'unknown' });

/** A goal that nothing measures: what people judged, when, and by when it is to be reached. Done. */
export const JudgedDone: GaugeStory =
  gauge(judged(placements, 'done'), { goal: 'familjehem' }, { mark: 'met', parts: ['facts'] });

/** Judged to lag behind. */
export const JudgedBehind: GaugeStory =
  gauge(judged(placements, 'behind'), { goal: 'familjehem' }, { mark: 'missed', parts: ['facts'] });

/** Each judgement that the contract knows. What is under way is neither met nor missed. */
export const Judgements: GaugeStory = {
  ...gauge(undefined, { goal: 'familjehem' }),
  render: (args) => html`${JUDGEMENT_STATES.map((state) => gaugeTag(judged(placements, state), args))}`,
  decorators: [inside('row')],
  play: shows({ mark: 'unknown' }),
};

/** All measures of a unit and of the units below it; those left out are counted beside. */
export const Unit: GaugeStory = gauge(
  placements,
  { 'org-unit': 'placeringsenheten' },
  { mark: 'missed', parts: ['drawing', 'value', 'table'] },
);

/** A unit far up, which has no measures of its own. */
export const UnitFarUp: GaugeStory = gauge(workshop, { 'org-unit': 'platsen' }, { mark: 'missed' });

/** A unit whose measures have no targets: sparse years that nobody promised anything about. */
export const UnitWithoutTargets: GaugeStory = gauge(linkoping, { 'org-unit': '0580' }, { mark: 'unknown' });

/** A large unit: as many segments as can still be told apart. */
export const UnitOfForty: GaugeStory = gauge(manyTargets(linkoping, '0580', 40), { 'org-unit': '0580' });

/** More targets than that: one band, and the count in words. */
export const UnitOfAHundred: GaugeStory = gauge(manyTargets(linkoping, '0580', 100), { 'org-unit': '0580' });
