import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../../src/all.ts';
import '../../demo/from-table/from-table.css';
import { fromTable } from '../../demo/from-table/page.ts';

const meta: Meta = { title: 'Recipes/From table to board' };
export default meta;

const EXAMPLES = {
  'matt.csv': 'documents/tables/sv/matt.csv',
  'varden.csv': 'documents/tables/sv/varden.csv',
};

/**
 * A way in without a terminal: tables from Excel are dropped, read in the browser by the code of the command line,
 * shown, and saved as a document. Nothing is sent anywhere.
 */
export const FromTable: StoryObj = {
  render: () => {
    const root = createRef<HTMLElement>();
    queueMicrotask(() => {
      if (root.value) fromTable(root.value, EXAMPLES);
    });
    return html`<main class="from-table" lang="sv" ${ref(root)}></main>`;
  },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await waitFor(() => page.getByRole('button', { name: 'Visa med exempeltabeller' }));
    await userEvent.click(page.getByRole('button', { name: 'Visa med exempeltabeller' }));
    await waitFor(() => page.getByRole('heading', { name: 'Så visas det' }));
    await expect(canvasElement.querySelectorAll('styr-scorecard')).toHaveLength(1);
  },
};
