import type { Words } from '../language.ts';
import { runChartWords } from '../words/run-chart.ts';
import type { RunChartWords } from '../words/run-chart.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly runChart: RunChartWords }>> = {
  sv: () => import('../languages/sv.run-chart.ts'),
  nb: () => import('../languages/nb.run-chart.ts'),
  nn: () => import('../languages/nn.run-chart.ts'),
  da: () => import('../languages/da.run-chart.ts'),
  fi: () => import('../languages/fi.run-chart.ts'),
  en: () => import('../languages/en.run-chart.ts'),
};

/** The words of run charts. */
export const runChartPack = pack(loaders, (language, { runChart }) => {
  fill(runChartWords, language, runChart);
});
