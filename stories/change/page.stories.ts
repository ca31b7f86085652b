import type { Meta } from '@storybook/web-components-vite';
import { selfAssessment, smallUnit } from '../support/documents.ts';
import { change, longWorded, ofChange, revised } from '../support/statement-change.ts';
import type { ChangeArgs, ChangeStory } from '../support/statement-change.ts';
import { inside } from '../support/story.ts';

const meta: Meta<ChangeArgs> = { ...ofChange, title: 'Change/In the page' };
export default meta;

/** A column of 320 px: a phone, or 400 % zoom. The statement stands above its figures. */
export const Narrow: ChangeStory = {
  ...change(selfAssessment),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** Groups in the same column. */
export const NarrowGroups: ChangeStory = {
  ...change(smallUnit, { groups: 'rehab, underskoterskor', sort: 'area' }),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** Statements and areas twice as long as any that people have answered. */
export const LongestWords: ChangeStory = change(revised(selfAssessment, longWorded), { sort: 'area' });

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: ChangeStory = { ...change(selfAssessment), decorators: [inside('dark')] };

/** Read from three metres: marks and lines grow with the type. */
export const OnAWall: ChangeStory = { ...change(selfAssessment), decorators: [inside('wall')] };

/** A host with colours and type of its own. */
export const OwnColours: ChangeStory = { ...change(selfAssessment), decorators: [inside('own-colours')] };

/** A heading of the page's own, on the page's level; areas stand one level below it. */
export const OwnHeading: ChangeStory =
  change(selfAssessment, { heading: 'Vad har hänt?', 'heading-level': 2, sort: 'area' }, { parts: ['heading'] });
