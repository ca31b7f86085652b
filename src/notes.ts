import { define } from './element/define.ts';
import { Notes } from './widgets/notes/notes.element.ts';

define('styr-notes', Notes);

export { Notes };
