import type { Meta } from '@storybook/web-components-vite';
import { changed, longNamed } from '../support/change.ts';
import { emergency, linkoping, placements, unemployment } from '../support/documents.ts';
import { ofRunChart, runChart, runChartTag } from '../support/run-chart.ts';
import type { RunChartArgs, RunChartStory } from '../support/run-chart.ts';
import { inlineScript, inside } from '../support/story.ts';

const meta: Meta<RunChartArgs> = { ...ofRunChart, title: 'Run chart/In the page' };
export default meta;

/** A heading of the page's own, one level below the page's title. */
export const OwnHeading: RunChartStory =
  runChart(emergency, { measure: 'RC9', heading: 'Väntetider', 'heading-level': 2 }, { parts: ['heading'] });

/** `heading=""`: the page has said already what this is. The figure keeps its name for those who listen. */
export const WithoutHeading: RunChartStory = runChart(emergency, { measure: 'RC9', heading: '' });

/** A column of 320 px: a phone, or 400 % zoom. */
export const Narrow: RunChartStory = {
  ...runChart(placements, { measure: 'utredningstid' }),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** The longest name twice over, in a column of 320 px: it wraps, and nothing is cut. */
export const NarrowWithLongestWords: RunChartStory = {
  ...runChart(changed(linkoping, 'U00810', longNamed), { measure: 'U00810' }),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: RunChartStory = {
  ...runChart(placements, { measure: 'utredningstid' }),
  decorators: [inside('dark')],
};

/** Limits, marked points and a phase's target in the dark. */
export const DarkWithLimits: RunChartStory = {
  ...runChart(emergency, { measure: 'RXL' }),
  decorators: [inside('dark')],
};

/** Read from three metres: the type follows the page's font size. */
export const OnAWall: RunChartStory = {
  ...runChart(placements, { measure: 'skolkontakt' }),
  decorators: [inside('wall')],
};

/** A host with colours and type of its own: set once, above the widgets. */
export const OwnColours: RunChartStory = {
  ...runChart(placements, { measure: 'utredningstid' }),
  decorators: [inside('own-colours')],
};

/** The document in a JSON script inside the element: for pages that may not fetch anything. */
export const DocumentInThePage: RunChartStory = {
  ...runChart(undefined, { measure: 'prosent' }),
  render: (args) => runChartTag(undefined, args, inlineScript(unemployment)),
};
