import { define } from './element/define.ts';
import { Cycle } from './widgets/cycle/cycle.element.ts';

define('styr-cycle', Cycle);

export { Cycle };
