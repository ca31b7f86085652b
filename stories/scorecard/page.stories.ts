import type { Meta } from '@storybook/web-components-vite';
import { emergency, languages, placements } from '../support/documents.ts';
import { ofScorecard, scorecard } from '../support/scorecard.ts';
import type { ScorecardArgs, ScorecardStory } from '../support/scorecard.ts';
import { fallback, inside } from '../support/story.ts';

const meta: Meta<ScorecardArgs> = { ...ofScorecard, title: 'Scorecard/In the page' };
export default meta;

const UNIT: ScorecardArgs = { 'org-unit': 'placeringsenheten' };

/** A column of 320 px: each measure is a block, and the heads above are what the reader sorts by. */
export const Narrow: ScorecardStory = {
  ...scorecard(placements, UNIT, { parts: ['table'] }),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: ScorecardStory = { ...scorecard(placements, UNIT), decorators: [inside('dark')] };

/** Read from three metres: the type follows the page's font size. */
export const OnAWall: ScorecardStory = { ...scorecard(placements, UNIT), decorators: [inside('wall')] };

/** A host with colours and type of its own: set once, above the widgets. */
export const OwnColours: ScorecardStory = { ...scorecard(placements, UNIT), decorators: [inside('own-colours')] };

/** A heading of the page's own, on the page's level. */
export const OwnHeading: ScorecardStory =
  scorecard(placements, { ...UNIT, 'heading': 'Styrkort', 'heading-level': 2 }, { parts: ['heading'] });

/** `heading=""`: the page has said already what this is. The figure keeps its name for those who listen. */
export const WithoutHeading: ScorecardStory = scorecard(placements, { ...UNIT, heading: '' });

/** Several units, and the page does not say which. */
export const NoneChosen: ScorecardStory = scorecard(placements, {}, { state: 'empty', parts: ['notice'] });

/** The page asks for a goal that the document does not have. */
export const UnknownGoal: ScorecardStory =
  scorecard(placements, { goal: 'ekonomi' }, { state: 'empty', parts: ['notice'] });

/** The address leads nowhere (404). With a fallback, the reader still gets to the figures. */
export const NotFound: ScorecardStory =
  scorecard('documents/flyttad.json', {}, { state: 'problem' }, fallback(emergency));

/** The document is on its way: room is kept. Here it has no address, and waits for good. */
export const Loading: ScorecardStory = {
  ...scorecard(undefined, {}, { state: 'loading', parts: ['notice'] }),
  parameters: { keepsLoading: true },
};

/** Every text of the document in six languages; the widget's own words and figures follow. */
export const Svenska: ScorecardStory = scorecard(languages, { lang: 'sv' }, { parts: ['table'] });

/** A page with `lang="no"` or `lang="nb"`. */
export const NorskBokmål: ScorecardStory = scorecard(languages, { lang: 'nb' }, { parts: ['table'] });

/** Figures are written as in bokmål, since Chromium has none for nynorsk; the words are nynorsk. */
export const NorskNynorsk: ScorecardStory = scorecard(languages, { lang: 'nn' }, { parts: ['table'] });

/** Danish. */
export const Dansk: ScorecardStory = scorecard(languages, { lang: 'da' }, { parts: ['table'] });

/** The longest words of the six. */
export const Suomi: ScorecardStory = scorecard(languages, { lang: 'fi' }, { parts: ['table'] });

/** English. */
export const English: ScorecardStory = scorecard(languages, { lang: 'en' }, { parts: ['table'] });
