import type { Meta } from '@storybook/web-components-vite';
import { benefits, ofBenefits } from '../support/benefits.ts';
import type { BenefitsArgs, BenefitsStory } from '../support/benefits.ts';
import { goalCascade, toolbox } from '../support/documents.ts';
import {
  asPublished, benefited, described, manyBenefits, nothingFollowedUp, unexpected,
} from '../support/follow-up-change.ts';
import { inside } from '../support/story.ts';

const meta: Meta<BenefitsArgs> = { ...ofBenefits, title: 'Benefits' };
export default meta;

/** Several units of one kind, each with a sum of its own; one reached, and two only in words. */
export const Municipality: BenefitsStory =
  benefits(goalCascade, { lang: 'nb' }, { mark: null, parts: ['drawing', 'section', 'state', 'source', 'table'] });

/** One unit, with what each benefit came from. */
export const OneUnit: BenefitsStory = benefits(toolbox, {}, { mark: null, parts: ['section', 'state'] });

/** A unit far up: whose each benefit is stands with it. */
export const UnitFarUp: BenefitsStory =
  benefits(goalCascade, { 'org-unit': 'helse', lang: 'nb' }, { parts: ['state'] });

/** Two years later nothing new has come: what is not reached is late. */
export const Late: BenefitsStory =
  benefits(asPublished(goalCascade, '2028-11-20'), { lang: 'nb' }, { parts: ['state'] });

/** Nobody said what to expect: there is nothing to reach, and nothing is late. */
export const Unexpected: BenefitsStory = benefits(benefited(toolbox, unexpected));

/** No figures: all is told in words, and nothing counts as nought. */
export const InWordsOnly: BenefitsStory =
  benefits(benefited(toolbox, described), {}, { mark: null, parts: ['section'] });

/** Eighty benefits. */
export const Largest: BenefitsStory = benefits(() => manyBenefits(goalCascade, 10), { lang: 'nb' });

/** There are none. */
export const Empty: BenefitsStory = benefits(nothingFollowedUp(goalCascade), { lang: 'nb' }, { state: 'empty' });

/** A unit that is none. */
export const NoSuchUnit: BenefitsStory = benefits(goalCascade, { 'org-unit': 'ingen', lang: 'nb' }, { state: 'empty' });

/** A column of 320 px: a phone, or 400 % zoom. */
export const Narrow: BenefitsStory = {
  ...benefits(goalCascade, { lang: 'nb' }), decorators: [inside('narrow')], parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: BenefitsStory = { ...benefits(goalCascade, { lang: 'nb' }), decorators: [inside('dark')] };

/** A host with colours and type of its own. */
export const OwnColours: BenefitsStory = {
  ...benefits(toolbox, { heading: 'Vad gav det?', 'heading-level': 2 }, { parts: ['heading'] }),
  decorators: [inside('own-colours')],
};

/** The longest words of the six languages. */
export const Suomi: BenefitsStory = benefits(goalCascade, { lang: 'fi' });

/** English words around Swedish texts. */
export const English: BenefitsStory = benefits(toolbox, { lang: 'en' });
