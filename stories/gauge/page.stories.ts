import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { atMostItsLowest, changed, longNamed } from '../support/change.ts';
import { emergency, linkoping, placements } from '../support/documents.ts';
import { gauge, gaugeTag, ofGauge } from '../support/gauge.ts';
import type { GaugeArgs, GaugeStory } from '../support/gauge.ts';
import { inside } from '../support/story.ts';

const meta: Meta<GaugeArgs> = { ...ofGauge, title: 'Gauge/In the page' };
export default meta;

/** A heading of the page's own, on the page's level. */
export const OwnHeading: GaugeStory =
  gauge(placements, { measure: 'skolkontakt', heading: 'Skolan', 'heading-level': 2 }, { parts: ['heading'] });

/** `heading=""`: the page has said already what this is. The figure keeps its name for those who listen. */
export const WithoutHeading: GaugeStory = gauge(placements, { measure: 'skolkontakt', heading: '' });

/** One of Kolada's longest names, twice over. */
export const LongestWords: GaugeStory =
  gauge(changed(linkoping, 'U00810', longNamed, atMostItsLowest), { measure: 'U00810' });

/** A column of 320 px: a phone, or 400 % zoom. */
export const Narrow: GaugeStory = {
  ...gauge(emergency, { measure: 'england' }),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

const SOME = ['skolkontakt', 'utredningstid', 'arbetsmangd', 'svar-pa-synpunkter'];

/** Several in a row, as boards have them: they are as wide as their places. */
export const SideBySide: GaugeStory = {
  ...gauge(placements, {}),
  render: (args) => html`${SOME.map((measure) => gaugeTag(placements, { ...args, measure }))}`,
  decorators: [inside('row')],
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: GaugeStory = {
  ...gauge(placements, { measure: 'overvagande' }),
  decorators: [inside('dark')],
};

/** Segments in the dark. */
export const DarkUnit: GaugeStory = {
  ...gauge(placements, { 'org-unit': 'placeringsenheten' }),
  decorators: [inside('dark')],
};

/** Read from three metres: the type follows the page's font size. */
export const OnAWall: GaugeStory = {
  ...gauge(placements, { measure: 'utredningstid' }),
  decorators: [inside('wall')],
};

/** A host with colours, type and a thicker band of its own: set once, above the widgets. */
export const OwnColours: GaugeStory = {
  ...gauge(placements, { measure: 'utredningstid' }),
  decorators: [inside('own-colours')],
};
