import { define } from './element/define.ts';
import { Cube } from './widgets/cube/cube.element.ts';

define('styr-cube', Cube);

export { Cube };
