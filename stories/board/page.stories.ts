import type { Meta } from '@storybook/web-components-vite';
import { board, ofBoard } from '../support/board.ts';
import type { BoardArgs, BoardStory } from '../support/board.ts';
import { placements, workshop } from '../support/documents.ts';
import { inside } from '../support/story.ts';

const meta: Meta<BoardArgs> = { ...ofBoard, title: 'Board/In the page' };
export default meta;

/** More on a screen, for one who looks at several boards. */
export const Compact: BoardStory = board(placements, { density: 'compact' }, { parts: ['measure', 'note'] });

/** To be read from three metres: figures twice as large, fewer words, the slips that there is room for. */
export const Wall: BoardStory = {
  ...board(placements, { density: 'wall' }, { parts: ['measure', 'note'] }),
  parameters: { layout: 'fullscreen' },
};

/** A column of 320 px: a phone, or 400 % zoom. */
export const Narrow: BoardStory = {
  ...board(placements),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: BoardStory = { ...board(placements), decorators: [inside('dark')] };

/** A wall in a room without daylight. */
export const DarkWall: BoardStory = { ...board(placements, { density: 'wall' }), decorators: [inside('dark')] };

/** A host with colours and type of its own. */
export const OwnColours: BoardStory = {
  ...board(workshop, { board: 'arbetsgruppens-tavla' }),
  decorators: [inside('own-colours')],
};

/** A heading of the page's own, on the page's level. */
export const OwnHeading: BoardStory =
  board(placements, { heading: 'Tavlan', 'heading-level': 2 }, { parts: ['heading'] });

/** The longest words around the same board. */
export const Finnish: BoardStory = board(placements, { lang: 'fi' });
export const English: BoardStory = board(placements, { lang: 'en' });
export const Danish: BoardStory = board(placements, { lang: 'da' });
export const Nynorsk: BoardStory = board(placements, { lang: 'nn' });
