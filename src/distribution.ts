import { define } from './element/define.ts';
import { Distribution } from './widgets/distribution/distribution.element.ts';

define('styr-distribution', Distribution);

export { Distribution };
