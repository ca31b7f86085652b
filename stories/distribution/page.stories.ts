import type { Meta } from '@storybook/web-components-vite';
import { longWorded } from '../support/distribution-change.ts';
import { distribution, ofDistribution } from '../support/distribution.ts';
import type { DistributionArgs, DistributionStory } from '../support/distribution.ts';
import { answers } from '../support/documents.ts';
import { inside } from '../support/story.ts';

const meta: Meta<DistributionArgs> = { ...ofDistribution, title: 'Distribution/In the page' };
export default meta;

const GROUPS: DistributionArgs = { statement: '4', groups: 'ledning, stod' };
const BARS: DistributionArgs = { ...GROUPS, layout: 'diverging' };

/** A heading of the page's own, on the page's level. */
export const OwnHeading: DistributionStory =
  distribution(answers, { ...GROUPS, heading: 'Tar vi vara på varandra?', 'heading-level': 2 }, { parts: ['heading'] });

/** Names, statements and ends of the scale that are three times as long. */
export const LongestWords: DistributionStory = distribution(() => longWorded(answers), GROUPS);

/** A column of 320 px: a phone, or 400 % zoom. The occasions stand below each other. */
export const Narrow: DistributionStory = {
  ...distribution(answers, GROUPS),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** Bars in 320 px: only the per cent that have room are printed, all of them are read. */
export const NarrowBars: DistributionStory = {
  ...distribution(answers, BARS),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: DistributionStory = { ...distribution(answers, GROUPS), decorators: [inside('dark')] };

/** Bars in the dark: the highest step is the lightest. */
export const DarkBars: DistributionStory = { ...distribution(answers, BARS), decorators: [inside('dark')] };

/** Read from three metres. */
export const OnAWall: DistributionStory = { ...distribution(answers, GROUPS), decorators: [inside('wall')] };

/** A host with colours of its own, set once above the widgets. */
export const OwnColours: DistributionStory = { ...distribution(answers, BARS), decorators: [inside('own-colours')] };
