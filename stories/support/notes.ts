import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/notes.ts';
import { idsIn, SHARED_CONTROLS, shows, sourceOf } from './story.ts';
import type { Child, From, Shown } from './story.ts';

const LAYOUTS = ['columns', 'list', 'ideas'] as const;

/** The attributes of `<styr-notes>` that a reader of stories may change. */
export interface NotesArgs {
  readonly 'org-unit'?: string;
  readonly kinds?: string;
  readonly states?: string;
  readonly layout?: (typeof LAYOUTS)[number];
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly lang?: string;
}

export type NotesStory = StoryObj<NotesArgs>;

/** What all files of notes stories share: the element, and what can be changed about it. */
export const ofNotes: Meta<NotesArgs> = {
  component: 'styr-notes',
  argTypes: { ...SHARED_CONTROLS, layout: { control: 'select', options: LAYOUTS } },
};

/** The element as a page writes it. */
function notesTag(from: From, args: NotesArgs, child?: Child): TemplateResult {
  const { src, data } = sourceOf(from);
  const { 'org-unit': unit, kinds, states, layout, heading, 'heading-level': level, lang } = args;
  return html`
    <styr-notes
      src=${ifDefined(src)} .data=${data} org-unit=${ifDefined(unit)} kinds=${ifDefined(kinds)}
      states=${ifDefined(states)} layout=${ifDefined(layout)} heading=${ifDefined(heading)}
      heading-level=${ifDefined(level)} lang=${ifDefined(lang)}>${child ?? nothing}</styr-notes>`;
}

/** One state of the slips; as a test it must look as `shown` says. */
export const notes = (from: From, args: NotesArgs = {}, shown: Shown = {}, child?: Child): NotesStory => ({
  args,
  argTypes: { 'org-unit': { control: 'select', options: idsIn(from, 'orgUnits') } },
  render: (chosen) => notesTag(from, chosen, child),
  play: shows(shown),
});
