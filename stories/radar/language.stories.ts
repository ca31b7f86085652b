import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ofRadar, radar, radarTag } from '../support/radar.ts';
import type { RadarArgs, RadarStory } from '../support/radar.ts';
import { assessmentOf, translated } from '../support/radar-change.ts';
import { inside } from '../support/story.ts';

const meta: Meta<RadarArgs> = { ...ofRadar, title: 'Radar/Language' };
export default meta;

const report = assessmentOf(translated);

/** The report’s own words. */
export const Svenska: RadarStory = radar(report, { lang: 'sv' });

/** A page with `lang="no"` or `lang="nb"`. */
export const NorskBokmål: RadarStory = radar(report, { lang: 'nb' });

/** Nynorsk. */
export const NorskNynorsk: RadarStory = radar(report, { lang: 'nn' });

/** Danish. */
export const Dansk: RadarStory = radar(report, { lang: 'da' });

/** The longest words of the six. */
export const Suomi: RadarStory = radar(report, { lang: 'fi' });

/** English. */
export const English: RadarStory = radar(report, { lang: 'en' });

/** The longest names on a phone, in three languages: by numbers, in a list below. */
export const LongestOnAPhone: RadarStory = {
  ...radar(report),
  render: (args) => html`${['sv', 'fi', 'nb'].map((lang) => radarTag(report, { ...args, lang }))}`,
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};
