import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { LANGUAGES } from '../../src/locale/language.ts';
import { fulfilmentPack } from '../../src/locale/packs/fulfilment.ts';
import { MarkTable } from '../support/mark-table.ts';
import { register } from '../support/register.ts';

register('story-mark-table', MarkTable);

const meta: Meta = { title: 'Foundations/Marks' };
export default meta;

/**
 * Three marks, told apart by shape before colour: a filled disc with a tick where a target is met, an open triangle
 * where it is not, and a dashed ring where nothing can be said: too few, hidden, missing, not due. Words stand beside
 * them always.
 */
export const Marks: StoryObj = {
  loaders: [async () => { for (const language of LANGUAGES) await fulfilmentPack(language); }],
  render: () => html`<story-mark-table></story-mark-table>`,
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('story-mark-table') ?? {};
    await expect(shadowRoot?.querySelectorAll('.light .mark')).toHaveLength(5 * LANGUAGES.length);
  },
};
