import { define } from './element/define.ts';
import { Change } from './widgets/change/change.element.ts';
import { Distribution } from './widgets/distribution/distribution.element.ts';
import { Gauge } from './widgets/gauge/gauge.element.ts';
import { Pulse } from './widgets/pulse/pulse.element.ts';
import { Radar } from './widgets/radar/radar.element.ts';
import { RunChart } from './widgets/run-chart/run-chart.element.ts';

define('styr-change', Change);
define('styr-distribution', Distribution);
define('styr-gauge', Gauge);
define('styr-pulse', Pulse);
define('styr-radar', Radar);
define('styr-run-chart', RunChart);

export { Change, Distribution, Gauge, Pulse, Radar, RunChart };
