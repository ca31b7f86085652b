import type { Meta } from '@storybook/web-components-vite';
import { linkoping, placements, smallUnit } from '../support/documents.ts';
import { staleAddress } from '../support/stale.ts';
import { barest, goneWrong } from '../support/status-change.ts';
import { ofStatus, status, statusTag } from '../support/status.ts';
import type { StatusArgs, StatusStory } from '../support/status.ts';
import { fallback, inside, shows } from '../support/story.ts';

const meta: Meta<StatusArgs> = { ...ofStatus, title: 'Status/Status' };
export default meta;

/** Nothing is wrong; one measure waits for a newer value. */
export const NoFaults: StatusStory = status(placements, { refresh: 600 }, { mark: 'met', parts: ['facts'] });

/** Sources of its own for many measures, old values. */
export const OldValues: StatusStory = status(linkoping, {}, { mark: 'met' });

/** An export that went wrong: errors before warnings, each kind once with its places and what to write. */
export const GoneWrong: StatusStory =
  status(goneWrong(placements), {}, { mark: 'missed', parts: ['problems', 'table'] });

/** Only warnings: people may be recognised. The figures themselves are not repeated. */
export const SmallGroups: StatusStory = status(smallUnit, {}, { mark: null, parts: ['problems'] });

/** A comma too many: where in the text it is. */
export const NotJson: StatusStory =
  status('documents/broken/not-json.json', {}, { mark: 'missed', parts: ['failure'] });

/** A document of another version of the library. */
export const UnknownVersion: StatusStory =
  status('documents/broken/unknown-version.json', {}, { mark: 'missed', parts: ['failure', 'problems'] });

/** Personal data in a slip: what kind, and not which. */
export const PersonalData: StatusStory = status('documents/broken/personal-data.json', {}, { mark: null });

/** The address leads nowhere (404): since when, and what to do. */
export const NotFound: StatusStory =
  status('documents/flyttad.json', {}, { mark: 'missed', parts: ['failure'] }, fallback(placements));

/** A refresh has failed: what is told is of the last document that came. */
export const Stale: StatusStory = {
  ...status(undefined),
  loaders: [async () => ({ src: await staleAddress(placements.document) })],
  render: (args, { loaded: { src } }) => statusTag(String(src), args),
  play: shows({ state: 'stale', mark: 'missed', parts: ['failure', 'facts'] }),
};

/** The document is on its way. */
export const Loading: StatusStory = {
  ...status(undefined, {}, { state: 'loading', parts: ['notice'] }),
  parameters: { keepsLoading: true },
};

/** A document that says nothing of itself. */
export const Barest: StatusStory = status(barest(), {}, { mark: 'met' });

/** Handed over by the page: there is no address, and no lines. */
export const HandedOver: StatusStory = status(placements.document, {}, { mark: 'met' });

/** 320 px wide. */
export const Narrow: StatusStory = {
  ...status(goneWrong(placements), {}, { mark: 'missed' }),
  decorators: [inside('narrow')],
};

/** On a dark page. */
export const Dark: StatusStory = {
  ...status(goneWrong(placements), {}, { mark: 'missed' }),
  decorators: [inside('dark')],
};
