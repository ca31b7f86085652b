import { define } from './element/define.ts';
import { Gauge } from './widgets/gauge/gauge.element.ts';

define('styr-gauge', Gauge);

export { Gauge };
