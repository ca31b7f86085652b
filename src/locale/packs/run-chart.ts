import type { Words } from '../language.ts';
import { figureWords } from '../words/figures.ts';
import type { FigureWords } from '../words/figures.ts';
import { runChartWords } from '../words/run-chart.ts';
import type { RunChartWords } from '../words/run-chart.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly runChart: RunChartWords;
  readonly figures: FigureWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.run-chart.ts'),
  nb: () => import('../languages/nb.run-chart.ts'),
  nn: () => import('../languages/nn.run-chart.ts'),
  da: () => import('../languages/da.run-chart.ts'),
  fi: () => import('../languages/fi.run-chart.ts'),
  en: () => import('../languages/en.run-chart.ts'),
};

/** The words of run charts. */
export const runChartPack = pack(loaders, {
  runChart: runChartWords,
  figures: figureWords,
  table: tableWords,
});
