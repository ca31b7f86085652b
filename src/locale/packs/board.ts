import type { Words } from '../language.ts';
import { boardWords } from '../words/board.ts';
import type { BoardWords } from '../words/board.ts';
import { figureWords } from '../words/figures.ts';
import type { FigureWords } from '../words/figures.ts';
import { fulfilmentWords } from '../words/fulfilment.ts';
import type { FulfilmentWords } from '../words/fulfilment.ts';
import { goalWords } from '../words/goal.ts';
import type { GoalWords } from '../words/goal.ts';
import { meetingWords } from '../words/meeting.ts';
import type { MeetingWords } from '../words/meeting.ts';
import { notesWords } from '../words/notes.ts';
import type { NotesWords } from '../words/notes.ts';
import { runChartWords } from '../words/run-chart.ts';
import type { RunChartWords } from '../words/run-chart.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly board: BoardWords;
  readonly fulfilment: FulfilmentWords;
  readonly goal: GoalWords;
  readonly meeting: MeetingWords;
  readonly notes: NotesWords;
  readonly runChart: RunChartWords;
  readonly figures: FigureWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.board.ts'),
  nb: () => import('../languages/nb.board.ts'),
  nn: () => import('../languages/nn.board.ts'),
  da: () => import('../languages/da.board.ts'),
  fi: () => import('../languages/fi.board.ts'),
  en: () => import('../languages/en.board.ts'),
};

/** The words of boards. */
export const boardPack = pack(loaders, {
  board: boardWords,
  fulfilment: fulfilmentWords,
  goal: goalWords,
  meeting: meetingWords,
  notes: notesWords,
  runChart: runChartWords,
  figures: figureWords,
  table: tableWords,
});
