import type { Draft } from '../draft/draft.ts';
import type { TableKind } from '../headers/kinds.ts';
import type { Table } from '../table.ts';
import { readActionPlan } from './action-plan.ts';
import { readAnswers } from './answers.ts';
import { readAssessment } from './assessment.ts';
import { readGoals } from './goals.ts';
import { readMeasures } from './measures.ts';
import { readMeetings } from './meetings.ts';
import { readNotes } from './notes.ts';
import { readValues } from './values.ts';
import { readMeasureRows, readPeriodRows } from './wide.ts';

/** How each kind of table is put into a document. */
export const READERS: Readonly<Record<TableKind, (table: Table, draft: Draft) => void>> = {
  goals: readGoals,
  measures: readMeasures,
  values: readValues,
  'period-rows': readPeriodRows,
  'measure-rows': readMeasureRows,
  notes: readNotes,
  'action-plan': readActionPlan,
  meetings: readMeetings,
  assessment: readAssessment,
  answers: readAnswers,
};
