import { define } from './element/define.ts';
import { Reviews } from './widgets/reviews/reviews.element.ts';

define('styr-reviews', Reviews);

export { Reviews };
