import type { Meta } from '@storybook/web-components-vite';
import { allMissing, bare, unlaid, unmeasured } from '../support/board-change.ts';
import { board, ofBoard } from '../support/board.ts';
import type { BoardArgs, BoardStory } from '../support/board.ts';
import { changed, longNamed } from '../support/change.ts';
import { placements, workshop } from '../support/documents.ts';
import { aimed, longTexted, undated } from '../support/goal-change.ts';
import { longTexted as longSlip, manyNotes, noNotes, noted, unanswered } from '../support/note-change.ts';

const meta: Meta<BoardArgs> = { ...ofBoard, title: 'Board/States' };
export default meta;

/** The document has a unit and no board: one is made of the unit's goals, measures and slips. */
export const FromAUnitAlone: BoardStory =
  board(unlaid(placements), { 'org-unit': 'placeringsenheten' }, { parts: ['goal', 'measure', 'note'] });

/** A new board: its zones are there, and nothing stands in them yet. */
export const EmptyZones: BoardStory = board(bare(placements), {}, { parts: ['zone', 'next'] });

/** Goals and slips, and nothing that is measured. */
export const WithoutMeasures: BoardStory = board(unmeasured(placements), {}, { parts: ['goal', 'note'] });

/** Nobody has put up a slip. */
export const WithoutSlips: BoardStory = board(noNotes(placements), {}, { parts: ['goal', 'measure'] });

/** 60 slips: below the other zones, as wide as the board. */
export const SixtySlips: BoardStory = board(manyNotes(placements, 60), {}, { parts: ['note', 'late'] });

/** Goals of 200 letters. */
export const LongGoals: BoardStory = board(aimed(placements, longTexted), {}, { parts: ['goal'] });

/** Slips of 200 letters. */
export const LongSlips: BoardStory = board(noted(placements, longSlip), {}, { parts: ['note'] });

/** A measure's name twice over, beside short ones. */
export const LongName: BoardStory = board(changed(placements, 'avbrott', longNamed));

/** Nobody said by when. */
export const GoalsWithoutDeadline: BoardStory = board(aimed(workshop, undated), { board: 'arbetsgruppens-tavla' });

/** Nobody is said to answer for anything: that is told on each activity. */
export const NobodyResponsible: BoardStory = board(noted(placements, unanswered));

/** A measure whose latest values lack for every reason there is; others that never had one. */
export const AllReasonsForMissing: BoardStory = board(changed(placements, 'utredningstid', allMissing));

/** Two boards, and the page does not say which. */
export const Which: BoardStory = board(workshop, {}, { state: 'empty' });

/** An id that is none. */
export const UnknownId: BoardStory = board(placements, { board: 'tavlan' }, { state: 'empty' });

/** Before the document comes: as high as a board may be. */
export const Loading: BoardStory = board(undefined, {}, { state: 'loading' });
