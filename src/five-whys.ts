import { define } from './element/define.ts';
import { FiveWhys } from './widgets/five-whys/five-whys.element.ts';

define('styr-five-whys', FiveWhys);

export { FiveWhys };
