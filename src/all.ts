import { define } from './element/define.ts';
import { ActionPlan } from './widgets/action-plan/action-plan.element.ts';
import { Benefits } from './widgets/benefits/benefits.element.ts';
import { Board } from './widgets/board/board.element.ts';
import { Change } from './widgets/change/change.element.ts';
import { Cube } from './widgets/cube/cube.element.ts';
import { Cycle } from './widgets/cycle/cycle.element.ts';
import { Distribution } from './widgets/distribution/distribution.element.ts';
import { Escalation } from './widgets/escalation/escalation.element.ts';
import { Fishbone } from './widgets/fishbone/fishbone.element.ts';
import { FiveWhys } from './widgets/five-whys/five-whys.element.ts';
import { Gauge } from './widgets/gauge/gauge.element.ts';
import { Goals } from './widgets/goals/goals.element.ts';
import { House } from './widgets/house/house.element.ts';
import { Meeting } from './widgets/meeting/meeting.element.ts';
import { Notes } from './widgets/notes/notes.element.ts';
import { Pulse } from './widgets/pulse/pulse.element.ts';
import { Radar } from './widgets/radar/radar.element.ts';
import { Reviews } from './widgets/reviews/reviews.element.ts';
import { RunChart } from './widgets/run-chart/run-chart.element.ts';
import { Scorecard } from './widgets/scorecard/scorecard.element.ts';
import { Status } from './widgets/status/status.element.ts';
import { YearWheel } from './widgets/year-wheel/year-wheel.element.ts';

define('styr-action-plan', ActionPlan);
define('styr-benefits', Benefits);
define('styr-board', Board);
define('styr-change', Change);
define('styr-cube', Cube);
define('styr-cycle', Cycle);
define('styr-distribution', Distribution);
define('styr-escalation', Escalation);
define('styr-fishbone', Fishbone);
define('styr-five-whys', FiveWhys);
define('styr-gauge', Gauge);
define('styr-goals', Goals);
define('styr-house', House);
define('styr-meeting', Meeting);
define('styr-notes', Notes);
define('styr-pulse', Pulse);
define('styr-radar', Radar);
define('styr-reviews', Reviews);
define('styr-run-chart', RunChart);
define('styr-scorecard', Scorecard);
define('styr-status', Status);
define('styr-year-wheel', YearWheel);

export {
  ActionPlan,
  Benefits,
  Board,
  Change,
  Cube,
  Cycle,
  Distribution,
  Escalation,
  Fishbone,
  FiveWhys,
  Gauge,
  Goals,
  House,
  Meeting,
  Notes,
  Pulse,
  Radar,
  Reviews,
  RunChart,
  Scorecard,
  Status,
  YearWheel,
};
