import { define } from './element/define.ts';
import { Board } from './widgets/board/board.element.ts';

define('styr-board', Board);

export { Board };
