import type { Words } from '../language.ts';
import { figureWords } from '../words/figures.ts';
import type { FigureWords } from '../words/figures.ts';
import { fulfilmentWords } from '../words/fulfilment.ts';
import type { FulfilmentWords } from '../words/fulfilment.ts';
import { goalWords } from '../words/goal.ts';
import type { GoalWords } from '../words/goal.ts';
import { runChartWords } from '../words/run-chart.ts';
import type { RunChartWords } from '../words/run-chart.ts';
import { scorecardWords } from '../words/scorecard.ts';
import type { ScorecardWords } from '../words/scorecard.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly scorecard: ScorecardWords;
  readonly fulfilment: FulfilmentWords;
  readonly goal: GoalWords;
  readonly runChart: RunChartWords;
  readonly figures: FigureWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.scorecard.ts'),
  nb: () => import('../languages/nb.scorecard.ts'),
  nn: () => import('../languages/nn.scorecard.ts'),
  da: () => import('../languages/da.scorecard.ts'),
  fi: () => import('../languages/fi.scorecard.ts'),
  en: () => import('../languages/en.scorecard.ts'),
};

/** The words of scorecards. */
export const scorecardPack = pack(loaders, {
  scorecard: scorecardWords,
  fulfilment: fulfilmentWords,
  goal: goalWords,
  runChart: runChartWords,
  figures: figureWords,
  table: tableWords,
});
