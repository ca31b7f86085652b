import type { Meta } from '@storybook/web-components-vite';
import { distribution, ofDistribution } from '../support/distribution.ts';
import type { DistributionArgs, DistributionStory } from '../support/distribution.ts';
import { answers } from '../support/documents.ts';

const meta: Meta<DistributionArgs> = { ...ofDistribution, title: 'Distribution/Language' };
export default meta;

const shown = (lang: string): DistributionStory => distribution(answers, { statement: '4', lang }, { mark: null });

/** The document's own texts are Swedish in every language; the widget's words follow the page. */
export const Svenska: DistributionStory = shown('sv');

/** A page with `lang="no"` or `lang="nb"`. */
export const NorskBokmål: DistributionStory = shown('nb');

/** Words of its own, figures as in bokmål. */
export const NorskNynorsk: DistributionStory = shown('nn');

/** Danish. */
export const Dansk: DistributionStory = shown('da');

/** The longest words of the six. */
export const Suomi: DistributionStory = shown('fi');

/** English. */
export const English: DistributionStory = shown('en');
