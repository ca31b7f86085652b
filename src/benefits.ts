import { define } from './element/define.ts';
import { Benefits } from './widgets/benefits/benefits.element.ts';

define('styr-benefits', Benefits);

export { Benefits };
