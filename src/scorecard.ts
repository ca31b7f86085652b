import { define } from './element/define.ts';
import { Scorecard } from './widgets/scorecard/scorecard.element.ts';

define('styr-scorecard', Scorecard);

export { Scorecard };
