import type { Meta } from '@storybook/web-components-vite';
import { emergency, placements } from '../support/documents.ts';
import { gauge, gaugeTag, ofGauge } from '../support/gauge.ts';
import type { GaugeArgs, GaugeStory } from '../support/gauge.ts';
import { staleAddress } from '../support/stale.ts';
import { fallback, shows } from '../support/story.ts';

const meta: Meta<GaugeArgs> = { ...ofGauge, title: 'Gauge/When something is the matter' };
export default meta;

/** The document is on its way: room is kept for the dial. Here it has no address, and waits for good. */
export const Loading: GaugeStory = {
  ...gauge(undefined, { measure: 'england' }, { state: 'loading', parts: ['notice'] }),
  parameters: { keepsLoading: true },
};

/** The page's own fallback stands there until the document has come. */
export const LoadingWithFallback: GaugeStory = {
  ...gauge(undefined, { measure: 'england' }, { state: 'loading' }, fallback(emergency)),
  parameters: { keepsLoading: true },
};

/** The address leads nowhere (404). With a fallback, the reader still gets to the figures. */
export const NotFound: GaugeStory =
  gauge('documents/flyttad.json', { measure: 'england' }, { state: 'problem', mark: 'unknown' }, fallback(emergency));

/** What came is a page and no document: most often one to log in on. */
export const LoginPage: GaugeStory = gauge('iframe.html', { measure: 'england' }, { state: 'problem' });

/** What came is no JSON. */
export const NotJson: GaugeStory = gauge('documents/broken/not-json.json', {}, { state: 'problem' });

/** A document written for another version of the library. */
export const UnknownVersion: GaugeStory = gauge('documents/broken/unknown-version.json', {}, { state: 'problem' });

/** A target without bounds: it is left out, the value is shown, and the reader is told. */
export const LeftOut: GaugeStory =
  gauge('documents/broken/empty-target.json', {}, { state: 'ready', mark: 'unknown', parts: ['left-out'] });

/** The page asks for a goal that the document does not have: it is told which ones there are. */
export const UnknownGoal: GaugeStory = gauge(placements, { goal: 'ekonomi' }, { state: 'empty', parts: ['notice'] });

/** Several measures, and the page does not say which. */
export const NoneChosen: GaugeStory = gauge(placements, {}, { state: 'empty', parts: ['notice'] });

/** A document without measures: nothing to show yet. */
export const Empty: GaugeStory = gauge('documents/broken/bad-date.json', {}, { state: 'empty' });

/** A refresh has failed: the last good view stays, with its time. */
export const Stale: GaugeStory = {
  ...gauge(undefined, { measure: 'england' }),
  loaders: [async () => ({ src: await staleAddress(emergency.document) })],
  render: (args, { loaded: { src } }) => gaugeTag(String(src), args),
  play: shows({ state: 'stale', parts: ['stale', 'drawing'] }),
};
