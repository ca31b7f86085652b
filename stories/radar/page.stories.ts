import type { Meta } from '@storybook/web-components-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { selfAssessment } from '../support/documents.ts';
import { ofRadar, radar, radarTag } from '../support/radar.ts';
import type { RadarArgs, RadarStory } from '../support/radar.ts';
import { assessmentOf, longNames } from '../support/radar-change.ts';
import { staleAddress } from '../support/stale.ts';
import { inside, shows, widgetIn } from '../support/story.ts';

const meta: Meta<RadarArgs> = { ...ofRadar, title: 'Radar/In the page' };
export default meta;

/** The reader has gone two areas on with the arrow keys: axis and words are marked, and the page is told. */
export const ByKeyboard: RadarStory = {
  ...radar(selfAssessment),
  play: async ({ canvasElement }) => {
    await shows({ parts: ['drawing'] })({ canvasElement });
    const slider = widgetIn(canvasElement).inside.querySelector('input');
    if (!slider) throw new Error('ByKeyboard: needs a slider');
    const selected = fn((event: HTMLElementEventMap['styr-select']) => event.detail);
    canvasElement.addEventListener('styr-select', selected);
    slider.focus();
    slider.stepUp(2);
    // What a browser does when an arrow is pressed on a slider: scripts cannot press keys for it.
    slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toMatch(/^Utvecklingsinriktat arbetssätt: /));
    await expect(selected).toHaveReturnedWith({ kind: 'area', id: 'utvecklingsinriktat-arbetssatt' });
    canvasElement.removeEventListener('styr-select', selected);
  },
};

/** A column of 320 px: a phone, or 400 % zoom. */
export const Narrow: RadarStory = {
  ...radar(selfAssessment),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** Names twice as long as any in the report: they take more lines, and never meet. */
export const LongestWords: RadarStory = radar(assessmentOf(longNames));

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: RadarStory = { ...radar(selfAssessment), decorators: [inside('dark')] };

/** Read from three metres: the type follows the page's font size. */
export const OnAWall: RadarStory = { ...radar(selfAssessment), decorators: [inside('wall')] };

/** A host with colours and type of its own. */
export const OwnColours: RadarStory = { ...radar(selfAssessment), decorators: [inside('own-colours')] };

/** A heading of the page's own, on the page's level. */
export const OwnHeading: RadarStory =
  radar(selfAssessment, { heading: 'Så skattar vi oss', 'heading-level': 2 }, { parts: ['heading'] });

/** The document is on its way: room is kept. Here it has no address, and waits for good. */
export const Loading: RadarStory = {
  ...radar(undefined, {}, { state: 'loading', parts: ['notice'] }),
  parameters: { keepsLoading: true },
};

/** The address leads nowhere. */
export const NotFound: RadarStory = radar('documents/flyttad.json', {}, { state: 'problem', mark: 'unknown' });

/** The page asks for an occasion that is not there: it is told which ones there are. */
export const UnknownOccasion: RadarStory = radar(selfAssessment, { occasions: 'juni' }, { state: 'empty' });

/** A document without assessments: nothing to show yet. */
export const Empty: RadarStory = radar('documents/broken/bad-date.json', {}, { state: 'empty' });

/** A refresh has failed: the last good view stays, with its time. */
export const Stale: RadarStory = {
  ...radar(undefined),
  loaders: [async () => ({ src: await staleAddress(selfAssessment.document) })],
  render: (args, { loaded: { src } }) => radarTag(String(src), args),
  play: shows({ state: 'stale', parts: ['stale', 'drawing'] }),
};
