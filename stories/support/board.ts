import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/board.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

const DENSITIES = ['desk', 'compact', 'wall'] as const;

/** The attributes of `<styr-board>` that a reader of stories may change. */
export interface BoardArgs {
  readonly board?: string;
  readonly 'org-unit'?: string;
  readonly density?: (typeof DENSITIES)[number];
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly minimum?: number;
  readonly lang?: string;
}

export type BoardStory = StoryObj<BoardArgs>;

/** What all files of board stories share: the element, and what can be changed about it. */
export const ofBoard: Meta<BoardArgs> = {
  component: 'styr-board',
  argTypes: { ...SHARED_CONTROLS, density: { control: 'select', options: DENSITIES } },
};

/** The element as a page writes it. */
function boardTag(from: From, args: BoardArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { board: id, 'org-unit': unit, density, heading, 'heading-level': level, minimum, lang } = args;
  return html`
    <styr-board
      src=${ifDefined(src)} .data=${data} board=${ifDefined(id)} org-unit=${ifDefined(unit)}
      density=${ifDefined(density)} heading=${ifDefined(heading)} heading-level=${ifDefined(level)}
      minimum=${ifDefined(minimum)} lang=${ifDefined(lang)}>${child ?? nothing}</styr-board>`;
}

/** One state of a board; as a test it must look as `shown` says. */
export const board = (from: From, args: BoardArgs = {}, shown: Shown = {}, child?: Child): BoardStory => ({
  args,
  argTypes: { 'org-unit': { control: 'select', options: idsIn(from, 'orgUnits') } },
  render: (chosen) => boardTag(from, chosen, child),
  play: shows(shown),
});
