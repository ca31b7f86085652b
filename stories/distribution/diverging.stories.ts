import type { Meta } from '@storybook/web-components-vite';
import { even, yesOrNo, zeroToTen } from '../support/distribution-change.ts';
import { distribution, ofDistribution } from '../support/distribution.ts';
import type { DistributionArgs, DistributionStory } from '../support/distribution.ts';
import { answers, selfAssessment, smallUnit } from '../support/documents.ts';

const meta: Meta<DistributionArgs> = { ...ofDistribution, title: 'Distribution/Diverging' };
export default meta;

/** A bar for each group and occasion, the middle step on both sides of the line. */
export const GroupsAndOccasions: DistributionStory = distribution(
  answers,
  { statement: '4', groups: 'ledning, stod', layout: 'diverging' },
  { mark: null, parts: ['ends', 'drawing', 'facts', 'source', 'table'] },
);

/** No statement is picked: all nineteen, in their own order. */
export const AllStatements: DistributionStory = distribution(answers, { layout: 'diverging' });

/** All statements that two groups were asked. */
export const AllStatementsByGroup: DistributionStory =
  distribution(answers, { groups: 'ledning, stod', layout: 'diverging' });

/** An even number of steps: the line goes between two of them. */
export const EvenSteps: DistributionStory =
  distribution(() => even(answers), { statement: '3', layout: 'diverging' });

/** Yes or no. */
export const TwoSteps: DistributionStory =
  distribution(() => yesOrNo(answers), { statement: '3', layout: 'diverging' });

/** Eleven steps. */
export const ElevenSteps: DistributionStory =
  distribution(() => zeroToTen(answers), { statement: '3', layout: 'diverging' });

/** One person in a group: where its bar would be, it says why there is none. */
export const SmallGroupHidden: DistributionStory = distribution(
  smallUnit,
  { statement: '1', groups: 'underskoterskor, rehab, administrator', layout: 'diverging' },
  { parts: ['missing'] },
);

/** Only means are published. */
export const OnlyMeans: DistributionStory =
  distribution(selfAssessment, { statement: '4', groups: 'ledning, stod', layout: 'diverging' });
