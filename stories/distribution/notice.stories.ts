import type { Meta } from '@storybook/web-components-vite';
import { distribution, ofDistribution } from '../support/distribution.ts';
import type { DistributionArgs, DistributionStory } from '../support/distribution.ts';
import { answers, placements, selfAssessment } from '../support/documents.ts';
import { fallback } from '../support/story.ts';

const meta: Meta<DistributionArgs> = { ...ofDistribution, title: 'Distribution/When something is the matter' };
export default meta;

/** The document is on its way: room is kept for the drawing. Here it has no address, and waits for good. */
export const Loading: DistributionStory = {
  ...distribution(undefined, { statement: '4' }, { state: 'loading', parts: ['notice'] }),
  parameters: { keepsLoading: true },
};

/** The address leads nowhere (404). With a fallback, the reader still gets to the figures. */
export const NotFound: DistributionStory = distribution(
  'documents/flyttad.json', { statement: '4' }, { state: 'problem', mark: 'unknown' }, fallback(selfAssessment),
);

/** Nineteen statements, and the page does not say which. */
export const NoneChosen: DistributionStory = distribution(answers, {}, { state: 'empty', parts: ['notice'] });

/** The page asks for a group that is not there: it is told which ones there are. */
export const UnknownGroup: DistributionStory =
  distribution(answers, { statement: '4', groups: 'politiker' }, { state: 'empty', parts: ['notice'] });

/** A statement that this group was not asked. */
export const NotAsked: DistributionStory =
  distribution(selfAssessment, { statement: '1', groups: 'ledning' }, { state: 'empty', parts: ['notice'] });

/** A document without self-assessments. */
export const Empty: DistributionStory = distribution(placements, {}, { state: 'empty' });
