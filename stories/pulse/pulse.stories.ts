import type { Meta } from '@storybook/web-components-vite';
import { placements, selfAssessment } from '../support/documents.ts';
import {
  alikePulse, asking, everyOtherWeek, hiddenInOne, pausedPulse, preliminaryPulse, pulseOf, twoUnits, unanswered,
  undated, youngPulse,
} from '../support/pulse-change.ts';
import { ofPulse, pulse } from '../support/pulse.ts';
import type { PulseArgs, PulseStory } from '../support/pulse.ts';
import { inside } from '../support/story.ts';

const meta: Meta<PulseArgs> = { ...ofPulse, title: 'Pulse/Weeks' };
export default meta;

/** Thirty weeks: one question has moved since the summer, in the others there is nothing but chance. */
export const Typical: PulseStory = pulse(placements, {}, { mark: null, parts: ['drawing', 'facts'] });

/** Fewer weeks than the test needs: the figures, and that nothing can be said of them yet. */
export const TooFewWeeks: PulseStory = pulse(pulseOf(youngPulse(3)), {}, { mark: 'unknown' });

/** The first week. */
export const FirstWeek: PulseStory = pulse(pulseOf(youngPulse(1)), {}, { mark: 'unknown' });

/** Nobody asked in three weeks of ten, and too few answered in others: the lines break, and the weeks are counted. */
export const Gaps: PulseStory = pulse(pulseOf(pausedPulse), {}, { parts: ['facts'] });

/** One question was hidden oftener than the others: each panel counts its own weeks. */
export const GapsInOne: PulseStory = pulse(pulseOf(hiddenInOne), {}, { mark: null });

/** Every other week: what lies between is no gap. */
export const EveryOtherWeek: PulseStory = pulse(pulseOf(everyOtherWeek));

/** Every week like the first: all values lie on the median, and nothing can be told from them. */
export const AllAlike: PulseStory = pulse(pulseOf(alikePulse), {}, { mark: 'unknown' });

/** Occasions that nobody has dated, in the order of the document. */
export const Undated: PulseStory = pulse(pulseOf(undated), {}, { mark: null });

/** One question. */
export const OneQuestion: PulseStory = pulse(pulseOf(asking(1)), {}, { mark: null });

/** Seven questions with long names: their lines stand beside each other all the same. */
export const SevenLongQuestions: PulseStory = pulse(pulseOf(asking(7)), {}, { mark: null });

/** The same in a narrow column. */
export const Narrow: PulseStory = { ...pulse(pulseOf(asking(7)), {}, { mark: null }), decorators: [inside('narrow')] };

/** Two units, one above the other in the document's order; nothing is ranked. One began four weeks later. */
export const Groups: PulseStory = pulse(pulseOf(twoUnits(4)), { groups: 'norr,soder' }, { parts: ['group'] });

/** Some of the weeks alone. */
export const SomeWeeks: PulseStory = pulse(placements, { occasions: 'v32 v33 v34 v35' }, { mark: 'unknown' });

/** Figures that are settled later. */
export const Preliminary: PulseStory = pulse(pulseOf(preliminaryPulse), {}, { parts: ['facts'] });

/** A survey with three occasions and nineteen statements: other widgets show it better, and this one holds. */
export const Survey: PulseStory = pulse(selfAssessment, {}, { mark: 'unknown' });

/** No week has come in yet. */
export const Empty: PulseStory = pulse(pulseOf(unanswered), {}, { state: 'empty', parts: ['notice'] });

/** The page asks for an assessment that the document does not have. */
export const UnknownAssessment: PulseStory = pulse(placements, { assessment: 'pulsen' }, { state: 'empty' });

/** In Finnish, around questions in Swedish. */
export const Finnish: PulseStory = pulse(placements, { lang: 'fi' }, { mark: null });

/** In Norwegian, with the longest names. */
export const NorwegianBokmal: PulseStory = pulse(pulseOf(asking(7)), { lang: 'nb' }, { mark: null });
