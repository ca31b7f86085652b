import { define } from './element/define.ts';
import { Escalation } from './widgets/escalation/escalation.element.ts';

define('styr-escalation', Escalation);

export { Escalation };
