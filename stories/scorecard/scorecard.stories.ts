import type { Meta } from '@storybook/web-components-vite';
import { manyTargets } from '../support/change.ts';
import { emergency, kil, linkoping, placements, sports } from '../support/documents.ts';
import { longWorded, ofScorecard, scorecard, withAllReasons } from '../support/scorecard.ts';
import type { ScorecardArgs, ScorecardStory } from '../support/scorecard.ts';

const meta: Meta<ScorecardArgs> = { ...ofScorecard, title: 'Scorecard/Measures' };
export default meta;

const PLACEMENTS: ScorecardArgs = { 'org-unit': 'placeringsenheten' };

/** Fifteen measures in all states, as a unit has them. */
export const Unit: ScorecardStory = scorecard(
  placements,
  PLACEMENTS,
  { mark: 'missed', parts: ['filter', 'table', 'period', 'spark', 'fulfilment', 'source', 'save'] },
);

/** Those of one goal and of the goals below it. */
export const Goal: ScorecardStory = scorecard(placements, { goal: 'kvalitet' }, { mark: 'missed', parts: ['table'] });

/** Sorted by the page: what is oldest first. The reader may sort otherwise. */
export const OldestFirst: ScorecardStory =
  scorecard(placements, { ...PLACEMENTS, sort: 'period' }, { parts: ['table'] });

/** What does not meet its target first. */
export const AttentionFirst: ScorecardStory =
  scorecard(placements, { ...PLACEMENTS, sort: 'fulfilment' }, { parts: ['table'] });

/** Sparse years from a register, most without targets, and two sources: each row names its own. */
export const Register: ScorecardStory = scorecard(linkoping, {}, { mark: 'unknown', parts: ['table', 'source'] });

/** A document that names no unit: all of it, one measure judged by the rules of the NHS. */
export const WholeDocument: ScorecardStory = scorecard(emergency, {}, { mark: 'missed', parts: ['table'] });

/** A single year: nothing to see a change by. */
export const OneYear: ScorecardStory = scorecard(sports, {}, { mark: 'unknown', parts: ['table'] });

/** Two hundred measures: as a whole municipality may have them. */
export const TwoHundred: ScorecardStory =
  scorecard(() => manyTargets(linkoping, '0580', 200), { 'org-unit': '0580' }, { parts: ['table'] });

/** A unit without measures: it is named, and said to have none. */
export const NoMeasures: ScorecardStory = scorecard(kil, {}, { state: 'ready', mark: 'unknown', parts: ['heading'] });

/** No value anywhere, for every reason that there is. */
export const AllReasons: ScorecardStory =
  scorecard(withAllReasons(placements), PLACEMENTS, { mark: 'unknown', parts: ['table'] });

/** Names and goals of two hundred letters. */
export const LongestWords: ScorecardStory = scorecard(longWorded(placements), PLACEMENTS, { parts: ['table'] });

/** The page asks for more answers behind each figure than one measure has: it is taken out, with all that follows. */
export const TooFewAnswers: ScorecardStory =
  scorecard(placements, { ...PLACEMENTS, minimum: 30 }, { parts: ['table'] });
