import { define } from './element/define.ts';
import { Gauge } from './widgets/gauge/gauge.element.ts';
import { RunChart } from './widgets/run-chart/run-chart.element.ts';

define('styr-gauge', Gauge);
define('styr-run-chart', RunChart);

export { Gauge, RunChart };
