import type { Meta } from '@storybook/web-components-vite';
import { languages } from '../support/documents.ts';
import { gauge, ofGauge } from '../support/gauge.ts';
import type { GaugeArgs, GaugeStory } from '../support/gauge.ts';

const meta: Meta<GaugeArgs> = { ...ofGauge, title: 'Gauge/Language' };
export default meta;

/** A document with every text in six languages; the widget's own words and figures follow. */
export const Svenska: GaugeStory = gauge(languages, { measure: 'inom-fyra-timmar', lang: 'sv' }, { mark: 'missed' });

/** A page with `lang="no"` or `lang="nb"`. */
export const NorskBokmål: GaugeStory = gauge(languages, { measure: 'inom-fyra-timmar', lang: 'nb' });

/** Figures are written as in bokmål, since Chromium has none for nynorsk; the words are nynorsk. */
export const NorskNynorsk: GaugeStory = gauge(languages, { measure: 'inom-fyra-timmar', lang: 'nn' });

/** Danish. */
export const Dansk: GaugeStory = gauge(languages, { measure: 'inom-fyra-timmar', lang: 'da' });

/** The longest words of the six. */
export const Suomi: GaugeStory = gauge(languages, { measure: 'inom-fyra-timmar', lang: 'fi' });

/** English. */
export const English: GaugeStory = gauge(languages, { measure: 'inom-fyra-timmar', lang: 'en' });

/** A page in a language that the widgets do not speak: English words around the document's own texts. */
export const AnotherLanguage: GaugeStory = gauge(languages, { measure: 'over-fyra-timmar', lang: 'de' });

/** A goal in Finnish: one of two. */
export const SuomiGoal: GaugeStory = gauge(languages, { goal: 'vantan', lang: 'fi' }, { mark: 'missed' });
