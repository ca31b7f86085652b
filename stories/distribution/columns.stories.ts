import type { Meta } from '@storybook/web-components-vite';
import {
  even, meansBut, withoutOpinions, yesOrNo, zeroToHundred, zeroToTen,
} from '../support/distribution-change.ts';
import { distribution, ofDistribution } from '../support/distribution.ts';
import type { DistributionArgs, DistributionStory } from '../support/distribution.ts';
import { answers, selfAssessment, smallUnit } from '../support/documents.ts';

const meta: Meta<DistributionArgs> = { ...ofDistribution, title: 'Distribution/Columns' };
export default meta;

/** Two groups at two occasions: what the report's diagram 3 shows, here with invented answers around its means. */
export const GroupsAndOccasions: DistributionStory = distribution(
  answers,
  { statement: '4', groups: 'ledning, stod' },
  { mark: null, parts: ['ends', 'drawing', 'facts', 'source', 'table'] },
);

/** Nobody asks for groups: everybody together. */
export const Everyone: DistributionStory = distribution(answers, { statement: '8' }, { mark: null });

/** One occasion alone: nothing to compare with. */
export const OneOccasion: DistributionStory = distribution(answers, { statement: '8', occasions: 'maj' });

/** All had an opinion: nothing is said of those without. */
export const AllWithOpinion: DistributionStory = distribution(answers, { statement: '3' });

/** Most sources publish means alone: it says so, and shows them. */
export const OnlyMeans: DistributionStory =
  distribution(selfAssessment, { statement: '4', groups: 'ledning, stod' }, { mark: null });

/** One occasion with its answers, one with its mean alone. */
export const OnlyMeansOnce: DistributionStory =
  distribution(() => meansBut(answers, selfAssessment, 'maj'), { statement: '4' }, { parts: ['missing'] });

/** One person in a group: nothing of it is shown, the others are. */
export const SmallGroupHidden: DistributionStory = distribution(
  smallUnit,
  { statement: '1', groups: 'underskoterskor, rehab, administrator' },
  { parts: ['missing'] },
);

/** The page asks for the small group alone. */
export const AllHidden: DistributionStory =
  distribution(smallUnit, { statement: '1', groups: 'administrator' }, { parts: ['missing'] });

/** A scale of five steps. */
export const FiveSteps: DistributionStory = distribution(smallUnit, { statement: '2' });

/** An even number of steps: none in the middle. */
export const EvenSteps: DistributionStory = distribution(() => even(answers), { statement: '3' });

/** Yes or no: a scale too. */
export const TwoSteps: DistributionStory = distribution(() => yesOrNo(answers), { statement: '3' });

/** Eleven steps, the most that are drawn; they need more room before they stand. */
export const ElevenSteps: DistributionStory = distribution(() => zeroToTen(answers), { statement: '3' });

/** More steps than can be told apart: sentence, means and table are left. */
export const TooManySteps: DistributionStory = distribution(() => zeroToHundred(answers), { statement: '3' });

/** All who were asked said that they do not know. */
export const NobodyWithOpinion: DistributionStory =
  distribution(() => withoutOpinions(answers), { statement: '4' }, { parts: ['missing'] });
