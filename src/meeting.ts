import { define } from './element/define.ts';
import { Meeting } from './widgets/meeting/meeting.element.ts';

define('styr-meeting', Meeting);

export { Meeting };
