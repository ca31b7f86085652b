import type { Meta } from '@storybook/web-components-vite';
import {
  annotatedOften, changed, given, largest, latestAlone, preliminaryFrom, withHoles, withoutValues,
} from '../support/change.ts';
import {
  culture, deaths, emergency, linkoping, parents, placements, product, sports, unemployment, workshop,
} from '../support/documents.ts';
import { ofRunChart, runChart } from '../support/run-chart.ts';
import type { RunChartArgs, RunChartStory } from '../support/run-chart.ts';

const meta: Meta<RunChartArgs> = { ...ofRunChart, title: 'Run chart/Series' };
export default meta;

/** A target for each year, the old ones drawn where they held. The coming one is told below. */
export const DatedTarget: RunChartStory = runChart(placements, { measure: 'utredningstid' }, { parts: ['facts'] });

/** A target with two bounds: a zone, and no side that is good. One week is hidden for having few answers. */
export const RangeTarget: RunChartStory = runChart(placements, { measure: 'arbetsmangd' }, { mark: null });

/** Values that add up within the year: the target holds for the sum, and is no line among the months. */
export const AddedWithinTheYear: RunChartStory =
  runChart(placements, { measure: 'besok-per-barn' }, { mark: 'unknown', parts: ['target'] });

/** One month that nobody delivered and one that does not count: a gap, and a crossed-out point with its reason. */
export const GapAndExcluded: RunChartStory = runChart(emergency, { measure: 'RFR' }, { parts: ['facts'] });

/** Deliveries that fail again and again. The line breaks each time; the count is told once. */
export const ManyGaps: RunChartStory =
  runChart(changed(emergency, 'RC9', withHoles), { measure: 'RC9' }, { parts: ['facts'] });

/** A month whose figures were never collected, in a document in nynorsk. */
export const NotCollected: RunChartStory = runChart(unemployment, { measure: 'prosent', lang: 'nn' });

/** Years with two different reasons for having no value. */
export const TwoReasons: RunChartStory = runChart(culture, { measure: '8-langt', lang: 'nb' }, { parts: ['facts'] });

/** Figures that are settled later: open points with a dashed edge. */
export const Preliminary: RunChartStory =
  runChart(changed(emergency, 'RC9', preliminaryFrom('2018-10')), { measure: 'RC9' });

/** One event, short enough to stand in the chart. */
export const OneAnnotation: RunChartStory =
  runChart(changed(product, 'N03702', given({ groups: [] })), { measure: 'N03702' });

/** More events than a chart can name: numbers in it, and their texts below. */
export const ManyAnnotations: RunChartStory =
  runChart(changed(emergency, 'england', annotatedOften(4)), { measure: 'england' }, { parts: ['keys'] });

/** Three cities beside each other, each named at the end of its line. They are never ranked. */
export const Groups: RunChartStory = runChart(parents, { measure: 'stockholm' });

/** Nine municipalities: the order is the document's, and one of them is the own. */
export const ManyGroups: RunChartStory = runChart(linkoping, { measure: 'N07926-kommuner' }, { mark: 'unknown' });

/** Groups with names too long for the chart: letters, and a key below. */
export const GroupsWithLongNames: RunChartStory =
  runChart(culture, { measure: 'under-1-km', lang: 'nb' }, { parts: ['keys'] });

/** One year only, with others beside it, one of them negative and one without figures. */
export const OneYearWithGroups: RunChartStory =
  runChart(sports, { measure: 'netto', lang: 'nb' }, { mark: 'unknown' });

/** A survey made every few years: the distances in time are kept. */
export const IrregularYears: RunChartStory = runChart(culture, { measure: '2-naer', lang: 'nb' }, { mark: 'unknown' });

/** Three values, two years apart, and single values of others beside them. */
export const Sparse: RunChartStory = runChart(linkoping, { measure: 'N07929' }, { mark: 'unknown', parts: ['keys'] });

/** The first value of a new measure. */
export const OnePoint: RunChartStory =
  runChart(changed(emergency, 'RC9', latestAlone), { measure: 'RC9' }, { mark: 'unknown' });

/** A measure that is decided but not yet taken: one period, and why it has no value. */
export const NotMeasuredYet: RunChartStory =
  runChart(placements, { measure: 'svar-pa-synpunkter' }, { mark: 'unknown', parts: ['facts'] });

/** Three years of periods, and every value hidden. */
export const NoValues: RunChartStory = runChart(
  changed(emergency, 'RC9', withoutValues('suppressed')),
  { measure: 'RC9' },
  { mark: 'unknown', parts: ['facts'] },
);

/** A measure without a single period: the words stay, the drawing goes. */
export const NoPeriods: RunChartStory =
  runChart(changed(emergency, 'RC9', given({ observations: [] })), { measure: 'RC9' }, { mark: 'unknown' });

/** The page hides figures over fewer answers than 28: two weeks go, and their figures with them. */
export const SmallGroupsHidden: RunChartStory =
  runChart(placements, { measure: 'arbetsmangd', minimum: 28 }, { parts: ['facts'] });

/** Ten years of weeks, week 53 among them; the last one is the highest of all. */
export const ManyWeeks: RunChartStory = runChart(deaths, { measure: 'dodsfall' });

/** Real-time follow-up: every second hour of a working week, and nothing at night. */
export const EverySecondHour: RunChartStory = runChart(workshop, { measure: 'utfall' });

/** The most points that a document may have: 23 years of every second hour. The drawing is thinned, the verdict not. */
export const Largest: RunChartStory = runChart(() => changed(workshop, 'utfall', largest), { measure: 'utfall' });

/** Large numbers: groups of three with no-break spaces, on the axis too. */
export const LargeNumbers: RunChartStory = runChart(emergency, { measure: 'england-over-fyra' }, { mark: 'met' });

/** Kolada's longest name, with a unit that is long as well. */
export const LongestWords: RunChartStory = runChart(linkoping, { measure: 'N07923' });
