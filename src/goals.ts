import { define } from './element/define.ts';
import { Goals } from './widgets/goals/goals.element.ts';

define('styr-goals', Goals);

export { Goals };
