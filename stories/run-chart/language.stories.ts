import type { Meta } from '@storybook/web-components-vite';
import { languages } from '../support/documents.ts';
import { ofRunChart, runChart } from '../support/run-chart.ts';
import type { RunChartArgs, RunChartStory } from '../support/run-chart.ts';

const meta: Meta<RunChartArgs> = { ...ofRunChart, title: 'Run chart/Language' };
export default meta;

/** A document with every text in six languages; the widget's own words and figures follow. */
export const Svenska: RunChartStory = runChart(languages, { measure: 'inom-fyra-timmar', lang: 'sv' });

/** A page with `lang="no"` or `lang="nb"`. */
export const NorskBokmål: RunChartStory = runChart(languages, { measure: 'inom-fyra-timmar', lang: 'nb' });

/** Figures are written as in bokmål, since Chromium has none for nynorsk; the words are nynorsk. */
export const NorskNynorsk: RunChartStory = runChart(languages, { measure: 'inom-fyra-timmar', lang: 'nn' });

/** Danish groups figures with full stops. */
export const Dansk: RunChartStory = runChart(languages, { measure: 'inom-fyra-timmar', lang: 'da' });

/** The longest words of the six. */
export const Suomi: RunChartStory = runChart(languages, { measure: 'inom-fyra-timmar', lang: 'fi' });

/** English, and all that the widgets do not speak. */
export const English: RunChartStory = runChart(languages, { measure: 'inom-fyra-timmar', lang: 'en' });

/** A page in a language that the widgets do not speak: English words around the document's own texts. */
export const AnotherLanguage: RunChartStory = runChart(languages, { measure: 'bygglov', lang: 'de' });

/** Rare events in Finnish: the longest verdict there is. */
export const SuomiLongestVerdict: RunChartStory =
  runChart(languages, { measure: 'over-fyra-timmar', lang: 'fi' }, { mark: 'unknown' });
