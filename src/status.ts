import { define } from './element/define.ts';
import { Status } from './widgets/status/status.element.ts';

define('styr-status', Status);

export { Status };
