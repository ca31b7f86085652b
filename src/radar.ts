import { define } from './element/define.ts';
import { Radar } from './widgets/radar/radar.element.ts';

define('styr-radar', Radar);

export { Radar };
