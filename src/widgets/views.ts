import type { Language } from '../locale/language.ts';
import { assessmentPack } from '../locale/packs/assessment.ts';
import { basePack } from '../locale/packs/base.ts';
import { benefitPack } from '../locale/packs/benefit.ts';
import { boardPack } from '../locale/packs/board.ts';
import { fishbonePack } from '../locale/packs/fishbone.ts';
import { fulfilmentPack } from '../locale/packs/fulfilment.ts';
import { goalPack } from '../locale/packs/goal.ts';
import { meetingPack } from '../locale/packs/meeting.ts';
import { noteKindsPack } from '../locale/packs/note-kinds.ts';
import { notesPack } from '../locale/packs/notes.ts';
import { planPack } from '../locale/packs/plan.ts';
import { reviewPack } from '../locale/packs/review.ts';
import { runChartPack } from '../locale/packs/run-chart.ts';
import { scorecardPack } from '../locale/packs/scorecard.ts';
import { toolsPack } from '../locale/packs/tools.ts';
import { yearWheelPack } from '../locale/packs/year-wheel.ts';

// The face of the views to whoever writes pages where there is no browser: a document in, words and tables out. What a
// reader meets before any script runs is then worded in one place with what the elements draw.

const PACKS = [
  basePack, assessmentPack, benefitPack, boardPack, fishbonePack, fulfilmentPack, goalPack, meetingPack, noteKindsPack,
  notesPack, planPack, reviewPack, runChartPack, scorecardPack, toolsPack, yearWheelPack,
];

/** Loads all that the views say in a language. Until it has come, no view can be made in it. */
export async function loadWords(language: Language): Promise<void> {
  // Each gives true where its words are here already.
  await Promise.all(PACKS.map(async (pack) => pack(language)));
}

export { formatFor } from '../locale/format.ts';
export { languageOf, textIn } from '../locale/language.ts';
export type { Language, Words } from '../locale/language.ts';
export { withWeekday } from '../locale/weekday.ts';
export { boardWords } from '../locale/words/board.ts';
export { commonWords } from '../locale/words/common.ts';
export { figureWords } from '../locale/words/figures.ts';
export { goalWords } from '../locale/words/goal.ts';
export { meetingWords } from '../locale/words/meeting.ts';
export { notesWords } from '../locale/words/notes.ts';
export { scorecardWords } from '../locale/words/scorecard.ts';
export type { Cell, Column, DataTableView, Row } from '../parts/data-table.view.ts';
export { goalView } from '../parts/goal.view.ts';
export { measureSummary } from '../parts/measure-summary.view.ts';
export type { MeasureSummary } from '../parts/measure-summary.view.ts';
export { measureTable } from '../parts/measure-table.view.ts';
export { meetingFacts, meetingView } from '../parts/meeting.view.ts';
export { noteFrame } from '../parts/note.view.ts';
export { sentence } from '../parts/sentence.view.ts';
export { sourceLineView } from '../parts/source-line.view.ts';
export type { SourceLineView } from '../parts/source-line.view.ts';
export { isNotice } from '../parts/widget.view.ts';
export type { Notice, Settings } from '../parts/widget.view.ts';
export { actionPlanView } from './action-plan/action-plan.view.ts';
export { planTable } from './action-plan/action-plan-table.view.ts';
export { benefitsTable } from './benefits/benefits-table.view.ts';
export { benefitsView } from './benefits/benefits.view.ts';
export { boardScore } from './board/board-head.view.ts';
export { shownView } from './board/board-shown.view.ts';
export { changeView } from './change/change.view.ts';
export { cycleView } from './cycle/cycle.view.ts';
export { distributionView } from './distribution/distribution.view.ts';
export { escalationView } from './escalation/escalation.view.ts';
export { fishboneView } from './fishbone/fishbone.view.ts';
export type { CauseView } from './fishbone/fishbone.view.ts';
export { fiveWhysView } from './five-whys/five-whys.view.ts';
export { goalsView } from './goals/goals.view.ts';
export { houseView } from './house/house.view.ts';
export { notesTable } from './notes/notes-table.view.ts';
export { notesView } from './notes/notes.view.ts';
export { pulseView } from './pulse/pulse.view.ts';
export { radarView } from './radar/radar.view.ts';
export { reviewsTable } from './reviews/reviews-table.view.ts';
export { reviewsView } from './reviews/reviews.view.ts';
export { scorecardView } from './scorecard/scorecard.view.ts';
export { yearWheelView } from './year-wheel/year-wheel.view.ts';
