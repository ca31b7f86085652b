import type { Meta } from '@storybook/web-components-vite';
import { answers, selfAssessment, smallUnit } from '../support/documents.ts';
import { ofRadar, radar } from '../support/radar.ts';
import type { RadarArgs, RadarStory } from '../support/radar.ts';
import {
  alikeEverywhere, areaForEach, asIndex, assessmentOf, firstAreas, hidden, threeTimes, without,
} from '../support/radar-change.ts';

const meta: Meta<RadarArgs> = { ...ofRadar, title: 'Radar/Areas' };
export default meta;

/** What it is for: eight areas before and after, and in one sentence what has changed most and least. */
export const TwoOccasions: RadarStory =
  radar(selfAssessment, {}, { mark: null, parts: ['drawing', 'key', 'facts', 'source', 'table'] });

/** One occasion alone: the highest and the lowest area. */
export const OneOccasion: RadarStory = radar(selfAssessment, { occasions: 'maj' }, { mark: null, parts: ['drawing'] });

/** Two groups before and after: four outlines, the most that can be told apart. A sentence for each group. */
export const TwoGroups: RadarStory =
  radar(smallUnit, { groups: 'underskoterskor fast' }, { mark: null, parts: ['drawing'] });

/** More outlines than can be told apart: the first and the last are drawn, the rest stand in the table. */
export const ManyOccasions: RadarStory = radar(assessmentOf(threeTimes), {}, { parts: ['drawing'] });

/** Nobody answered one of an area's statements in October: the outline breaks, and the axis says so. */
export const OneAreaMissing: RadarStory = radar(assessmentOf(without('5', 'okt')), {}, { parts: ['drawing'] });

/** The answers to one statement are hidden. */
export const OneAreaHidden: RadarStory = radar(assessmentOf(hidden('13', 'maj')), {}, { parts: ['drawing'] });

/** A group with one respondent: nothing of it is shown, and the words say why. */
export const SmallGroup: RadarStory =
  radar(smallUnit, { groups: 'administrator' }, { mark: 'unknown', parts: ['table'] });

/** Groups that were asked few of the statements: no area has a mean. */
export const NothingToDraw: RadarStory =
  radar(answers, { groups: 'ledning stod' }, { mark: 'unknown', parts: ['table', 'facts'] });

/** Followed up by half as many: no area to draw, and the figures in the table are to be read with caution. */
export const FewerRespondents: RadarStory = radar(selfAssessment, { groups: 'utvalda' }, { mark: 'unknown' });

/** All alike: said as it is, and seen as a ring. */
export const AllAlike: RadarStory = radar(assessmentOf(alikeEverywhere), {}, { parts: ['drawing'] });

/** An index from 0 to 100. */
export const Index: RadarStory = radar(assessmentOf(asIndex), {}, { parts: ['drawing'] });

/** The fewest areas that make a radar. */
export const ThreeAreas: RadarStory = radar(assessmentOf(firstAreas(3)), {}, { parts: ['drawing'] });

/** Two make none: bars, from where the scale begins. */
export const TwoAreas: RadarStory = radar(assessmentOf(firstAreas(2)), {}, { parts: ['drawing'] });

/** One area. */
export const OneArea: RadarStory = radar(assessmentOf(firstAreas(1)), {}, { parts: ['drawing'] });

/** The most areas, by numbers: their names stand in a list beside. */
export const TwelveAreas: RadarStory = radar(assessmentOf(areaForEach(12)), {}, { parts: ['drawing'] });

/** More than anybody follows round a circle: bars. */
export const NineteenAreas: RadarStory = radar(assessmentOf(areaForEach(19)), {}, { parts: ['drawing'] });
