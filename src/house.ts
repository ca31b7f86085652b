import { define } from './element/define.ts';
import { House } from './widgets/house/house.element.ts';

define('styr-house', House);

export { House };
