import { LANGUAGES } from '../../src/locale/language.ts';
import { assessmentPack } from '../../src/locale/packs/assessment.ts';
import { basePack } from '../../src/locale/packs/base.ts';
import { boardPack } from '../../src/locale/packs/board.ts';
import { fulfilmentPack } from '../../src/locale/packs/fulfilment.ts';
import { goalPack } from '../../src/locale/packs/goal.ts';
import { meetingPack } from '../../src/locale/packs/meeting.ts';
import { notesPack } from '../../src/locale/packs/notes.ts';
import { runChartPack } from '../../src/locale/packs/run-chart.ts';
import { scorecardPack } from '../../src/locale/packs/scorecard.ts';

// Views and formats are pure and do not wait: on a page the widget has loaded its words before, here this file has.
const PACKS = [
  assessmentPack,
  basePack,
  boardPack,
  fulfilmentPack,
  goalPack,
  meetingPack,
  notesPack,
  runChartPack,
  scorecardPack,
];
for (const language of LANGUAGES) await Promise.all(PACKS.map((pack) => pack(language)));
