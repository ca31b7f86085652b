import { define } from './element/define.ts';
import { YearWheel } from './widgets/year-wheel/year-wheel.element.ts';

define('styr-year-wheel', YearWheel);

export { YearWheel };
