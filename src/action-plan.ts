import { define } from './element/define.ts';
import { ActionPlan } from './widgets/action-plan/action-plan.element.ts';

define('styr-action-plan', ActionPlan);

export { ActionPlan };
