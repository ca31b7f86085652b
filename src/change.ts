import { define } from './element/define.ts';
import { Change } from './widgets/change/change.element.ts';

define('styr-change', Change);

export { Change };
