import { LANGUAGES } from '../../src/locale/language.ts';
import { assessmentPack } from '../../src/locale/packs/assessment.ts';
import { basePack } from '../../src/locale/packs/base.ts';
import { benefitPack } from '../../src/locale/packs/benefit.ts';
import { boardPack } from '../../src/locale/packs/board.ts';
import { fishbonePack } from '../../src/locale/packs/fishbone.ts';
import { fulfilmentPack } from '../../src/locale/packs/fulfilment.ts';
import { goalPack } from '../../src/locale/packs/goal.ts';
import { meetingPack } from '../../src/locale/packs/meeting.ts';
import { noteKindsPack } from '../../src/locale/packs/note-kinds.ts';
import { notesPack } from '../../src/locale/packs/notes.ts';
import { planPack } from '../../src/locale/packs/plan.ts';
import { reviewPack } from '../../src/locale/packs/review.ts';
import { runChartPack } from '../../src/locale/packs/run-chart.ts';
import { scorecardPack } from '../../src/locale/packs/scorecard.ts';
import { statusPack } from '../../src/locale/packs/status.ts';
import { toolsPack } from '../../src/locale/packs/tools.ts';
import { yearWheelPack } from '../../src/locale/packs/year-wheel.ts';

// Views and formats are pure and do not wait: on a page the widget has loaded its words before, here this file has.
const PACKS = [
  assessmentPack,
  basePack,
  benefitPack,
  boardPack,
  fishbonePack,
  fulfilmentPack,
  goalPack,
  meetingPack,
  noteKindsPack,
  notesPack,
  planPack,
  reviewPack,
  runChartPack,
  scorecardPack,
  statusPack,
  toolsPack,
  yearWheelPack,
];
for (const language of LANGUAGES) await Promise.all(PACKS.map((pack) => pack(language)));
