import { define } from './element/define.ts';
import { Pulse } from './widgets/pulse/pulse.element.ts';

define('styr-pulse', Pulse);

export { Pulse };
