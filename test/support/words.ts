import { LANGUAGES } from '../../src/locale/language.ts';
import { assessmentPack } from '../../src/locale/packs/assessment.ts';
import { basePack } from '../../src/locale/packs/base.ts';
import { runChartPack } from '../../src/locale/packs/run-chart.ts';

// Views and formats are pure and do not wait: on a page the widget has loaded its words before, here this file has.
const PACKS = [basePack, runChartPack, assessmentPack];
for (const language of LANGUAGES) await Promise.all(PACKS.map((pack) => pack(language)));
