import { define } from './element/define.ts';
import { RunChart } from './widgets/run-chart/run-chart.element.ts';

define('styr-run-chart', RunChart);

export { RunChart };
