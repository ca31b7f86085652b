import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { register } from '../support/register.ts';
import { contrastsOf, ROLES, TokenTable, TOKENS } from '../support/token-table.ts';

register('story-token-table', TokenTable);

const meta: Meta = { title: 'Foundations/Custom properties' };
export default meta;

/**
 * What a page may set, once, anywhere above the widgets: `:root { --styr-color-line: #4a2b6b; }`. Widgets also have
 * some of their own, on their pages here. As a test: every property of the sheet has a role, and stands apart from the
 * paper as far as its role asks, in light and in dark.
 */
export const Tokens: StoryObj = {
  render: () => html`<story-token-table></story-token-table>`,
  play: async () => {
    await expect(TOKENS.map(({ name }) => name)).toEqual(Object.keys(ROLES));
    for (const token of TOKENS) {
      const { least = 1 } = ROLES[token.name] ?? {};
      for (const apart of contrastsOf(token)) await expect(apart, token.name).toBeGreaterThanOrEqual(least);
    }
  },
};
