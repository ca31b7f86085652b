import { define } from './element/define.ts';
import { Fishbone } from './widgets/fishbone/fishbone.element.ts';

define('styr-fishbone', Fishbone);

export { Fishbone };
