import type { Meta } from '@storybook/web-components-vite';
import { changed, given } from '../support/change.ts';
import { emergency, placements } from '../support/documents.ts';
import { ofRunChart, runChart, runChartTag } from '../support/run-chart.ts';
import type { RunChartArgs, RunChartStory } from '../support/run-chart.ts';
import { staleAddress } from '../support/stale.ts';
import { fallback, shows } from '../support/story.ts';

const meta: Meta<RunChartArgs> = { ...ofRunChart, title: 'Run chart/When something is the matter' };
export default meta;

// Answers that take too long, documents that are too large and sites that ask for a login by status are states of the
// same look, and take a server that plays along: test/element/store.test.ts and widget.test.ts make them.

/** The document is on its way: room is kept for the chart. Here it has no address, and waits for good. */
export const Loading: RunChartStory = {
  ...runChart(undefined, { measure: 'RC9' }, { state: 'loading', parts: ['notice'] }),
  parameters: { keepsLoading: true },
};

/** The page's own fallback stands there until the document has come. */
export const LoadingWithFallback: RunChartStory = {
  ...runChart(undefined, { measure: 'RC9' }, { state: 'loading' }, fallback(emergency)),
  parameters: { keepsLoading: true },
};

/** The address leads nowhere (404). */
export const NotFound: RunChartStory =
  runChart('documents/flyttad.json', { measure: 'RC9' }, { state: 'problem', mark: 'unknown' });

/** With a fallback, the reader still gets to the figures. */
export const NotFoundWithFallback: RunChartStory =
  runChart('documents/flyttad.json', { measure: 'RC9' }, { state: 'problem' }, fallback(emergency));

/** What came is a page and no document: most often one to log in on. */
export const LoginPage: RunChartStory = runChart('iframe.html', { measure: 'RC9' }, { state: 'problem' });

/** What came is no JSON. */
export const NotJson: RunChartStory =
  runChart('documents/broken/not-json.json', { measure: 'RC9' }, { state: 'problem' });

/** A document written for another version of the library. */
export const UnknownVersion: RunChartStory =
  runChart('documents/broken/unknown-version.json', { measure: 'RC9' }, { state: 'problem' });

/** One value is a text: it is left out, the rest is shown, and the reader is told how much was left out. */
export const LeftOut: RunChartStory =
  runChart('documents/broken/not-a-number.json', {}, { state: 'ready', parts: ['left-out'] });

/** The chart's own settings are faulty: values without a verdict, and the reader is told. */
export const FaultySettings: RunChartStory = runChart(
  changed(emergency, 'RC9', given({ runChart: { freezeAfter: 'mars 2017' } })),
  { measure: 'RC9' },
  { state: 'ready', mark: 'unknown', parts: ['left-out'] },
);

/** The page asks for a measure that the document does not have: it is told which ones there are. */
export const UnknownMeasure: RunChartStory =
  runChart(placements, { measure: 'sjukfranvaro' }, { state: 'empty', parts: ['notice'] });

/** Several measures, and the page does not say which. */
export const NoneChosen: RunChartStory = runChart(placements, {}, { state: 'empty', parts: ['notice'] });

/** More measures than a sentence can name. */
export const NoneChosenAmongMany: RunChartStory = runChart(emergency, {}, { state: 'empty', parts: ['notice'] });

/** A document without measures: nothing to show yet. */
export const Empty: RunChartStory = runChart('documents/broken/bad-date.json', {}, { state: 'empty' });

/** A refresh has failed: the last good view stays, with its time. */
export const Stale: RunChartStory = {
  ...runChart(undefined, { measure: 'RC9' }),
  loaders: [async () => ({ src: await staleAddress(emergency.document) })],
  render: (args, { loaded: { src } }) => runChartTag(String(src), args),
  play: shows({ state: 'stale', parts: ['stale', 'drawing'] }),
};
