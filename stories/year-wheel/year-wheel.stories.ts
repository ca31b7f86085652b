import type { Meta } from '@storybook/web-components-vite';
import { largeToolbox, toolbox } from '../support/documents.ts';
import { inside } from '../support/story.ts';
import { crowdedEvents, inYear, linkedEvents, longEvents, withEvents } from '../support/year-wheel-change.ts';
import { ofYearWheel, yearWheel } from '../support/year-wheel.ts';
import type { YearWheelArgs, YearWheelStory } from '../support/year-wheel.ts';

const meta: Meta<YearWheelArgs> = { ...ofYearWheel, title: 'Year wheel/Wheel' };
export default meta;

/** The year of one unit: three tracks, and spans over both New Years. */
export const Typical: YearWheelStory = yearWheel(toolbox, {}, { mark: null, parts: ['facts', 'month', 'event'] });

/** 60 events in six tracks: each number on the wheel stands in the list. */
export const Largest: YearWheelStory = yearWheel(largeToolbox, {}, { parts: ['month', 'event'] });

/** Nobody has planned anything yet. */
export const Empty: YearWheelStory =
  yearWheel(withEvents(toolbox, () => []), {}, { state: 'empty', mark: 'unknown' });

/** The wheel of a year that has not begun: no today on it, and last year's events before it in the list. */
export const AnotherYear: YearWheelStory = yearWheel(inYear(toolbox, 2027), {}, { parts: ['month', 'event'] });

/** More at one time than a wheel has room for: the list is what is left. */
export const Crowded: YearWheelStory = yearWheel(() => withEvents(toolbox, crowdedEvents), {}, { parts: ['event'] });

/** Long texts, and tracks with long names. */
export const LongTexts: YearWheelStory = yearWheel(withEvents(toolbox, longEvents), {}, { parts: ['event'] });

/** Without tracks, and each event with a link. */
export const Linked: YearWheelStory = yearWheel(withEvents(toolbox, linkedEvents), {}, { parts: ['event'] });

/** The page asks for a wheel that there is not: it is told which ones there are. */
export const UnknownWheel: YearWheelStory =
  yearWheel(toolbox, { wheel: 'hjulet' }, { state: 'empty', mark: 'unknown' });

/** A column of 320 px: the list by month. */
export const Narrow: YearWheelStory = {
  ...yearWheel(toolbox), decorators: [inside('narrow')], parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: YearWheelStory = { ...yearWheel(largeToolbox), decorators: [inside('dark')] };

/** Read from three metres. */
export const OnAWall: YearWheelStory = { ...yearWheel(toolbox), decorators: [inside('wall')] };

/** Norwegian, bokmål. */
export const NorskBokmål: YearWheelStory = yearWheel(toolbox, { lang: 'nb' });

/** In nynorsk. */
export const NorskNynorsk: YearWheelStory = yearWheel(toolbox, { lang: 'nn' });

/** Danish. */
export const Dansk: YearWheelStory = yearWheel(toolbox, { lang: 'da' });

/** The longest names of months. */
export const Suomi: YearWheelStory = yearWheel(toolbox, { lang: 'fi' });

/** English. */
export const English: YearWheelStory = yearWheel(toolbox, { lang: 'en' });
