import type { Meta } from '@storybook/web-components-vite';
import { answers, selfAssessment, smallUnit } from '../support/documents.ts';
import {
  backwards, change, inPerCent, ofChange, revised, standingStill, unanswered, withHoles,
} from '../support/statement-change.ts';
import type { ChangeArgs, ChangeStory } from '../support/statement-change.ts';

const meta: Meta<ChangeArgs> = { ...ofChange, title: 'Change/Statements' };
export default meta;

/** Nineteen statements in October and in May: all rose. */
export const Typical: ChangeStory = change(selfAssessment, {}, { mark: null, parts: ['order', 'drawing', 'facts'] });

/** The largest change first; the reader may choose another order. */
export const ByChange: ChangeStory = change(selfAssessment, { sort: 'change' }, { mark: null });

/** Under their areas, each with its own mean. */
export const ByArea: ChangeStory = change(selfAssessment, { sort: 'area' }, { mark: null });

/** Three occasions, a mark each; the change is from the first to the last. Eighteen statements were not published. */
export const ThreeOccasions: ChangeStory = change(selfAssessment, { groups: 'utvalda' }, { parts: ['facts'] });

/** One occasion: where each statement stands, and no change. */
export const OneOccasion: ChangeStory = change(selfAssessment, { occasions: 'maj' }, { mark: null });

/** Two groups beside each other, of which two statements are published. */
export const Groups: ChangeStory = change(selfAssessment, { groups: 'ledning, stod' }, { mark: null });

/** Groups that were asked at different times: each change says from when to when. */
export const GroupsAtOtherTimes: ChangeStory = change(selfAssessment, { groups: 'all, utvalda' }, { mark: null });

/** The means follow from how many chose each step of the scale. */
export const FromCounts: ChangeStory = change(answers, {}, { mark: null });

/** Some rose and some fell, and what is hidden since few answered leaves no trace but the word. */
export const SmallGroups: ChangeStory =
  change(smallUnit, { groups: 'rehab, underskoterskor' }, { mark: null, parts: ['drawing'] });

/** A group of one: nothing of it is shown. */
export const GroupOfOne: ChangeStory = change(smallUnit, { groups: 'administrator' });

/** Every statement fell: the wedge points the other way, and the figures have their minus. */
export const AllFell: ChangeStory = change(revised(selfAssessment, backwards), {}, { mark: null });

/** Nothing changed: ring and disc lie in each other. */
export const StandingStill: ChangeStory = change(revised(answers, standingStill), {}, { mark: null });

/** Some means of the later occasion are missing: no change of theirs is told, and areas lose their mean. */
export const Missing: ChangeStory = change(revised(selfAssessment, withHoles), { sort: 'area' }, { mark: null });

/** A scale from 0 to 100, as index figures have. */
export const ScaleToHundred: ChangeStory = change(revised(selfAssessment, inPerCent), {}, { mark: null });

/** Nobody has answered yet. */
export const Empty: ChangeStory =
  change(revised(selfAssessment, unanswered), {}, { state: 'empty', parts: ['notice'] });

/** The page asks for an occasion that there is not: it is told which ones there are. */
export const UnknownOccasion: ChangeStory =
  change(selfAssessment, { occasions: 'juni' }, { state: 'empty', mark: 'unknown' });
