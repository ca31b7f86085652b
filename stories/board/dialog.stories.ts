import type { Meta } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { board, ofBoard } from '../support/board.ts';
import type { BoardArgs, BoardStory } from '../support/board.ts';
import { placements } from '../support/documents.ts';
import { inside, shows, widgetIn } from '../support/story.ts';
import type { Canvas } from '../support/story.ts';

const meta: Meta<BoardArgs> = { ...ofBoard, title: 'Board/Dialog' };
export default meta;

/** Presses the name of a measure; the board is there when it comes back. */
async function press(canvas: Canvas, nth: number): Promise<ShadowRoot> {
  await shows({})(canvas);
  const { inside: root } = widgetIn(canvas.canvasElement);
  const button = root.querySelectorAll<HTMLButtonElement>('[part=name]')[nth];
  if (!button) throw new Error('press: needs a board with measures');
  button.focus();
  await userEvent.click(button);
  return root;
}

async function opens(canvas: Canvas): Promise<void> {
  const root = await press(canvas, 2);
  await waitFor(() => expect(root.querySelector('dialog[open] styr-run-chart')?.matches(':state(ready)')).toBe(true));
  await expect(root.activeElement?.getAttribute('part')).toBe('close');
}

/** A measure's run chart over the board, from the same document. */
export const Open: BoardStory = { ...board(placements), play: opens };

/** The same on a phone: it fills the window. */
export const OpenOnAPhone: BoardStory = {
  ...board(placements),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
  play: opens,
};

/** In the dark. */
export const OpenInTheDark: BoardStory = { ...board(placements), decorators: [inside('dark')], play: opens };

/** A page that shows the measure itself: it cancels `styr-select`, and no dialog opens. */
export const LeftToThePage: BoardStory = {
  ...board(placements),
  async play(canvas) {
    const selected = fn((event: HTMLElementEventMap['styr-select']) => {
      event.preventDefault();
      return event.detail;
    });
    canvas.canvasElement.addEventListener('styr-select', selected);
    const root = await press(canvas, 1);
    canvas.canvasElement.removeEventListener('styr-select', selected);
    await expect(selected).toHaveReturnedWith({ kind: 'measure', id: 'skolkontakt' });
    await expect(root.querySelector('dialog')?.open).toBe(false);
  },
};
