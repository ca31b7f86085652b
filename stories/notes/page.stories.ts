import type { Meta } from '@storybook/web-components-vite';
import { longTexted, noted } from '../support/note-change.ts';
import { placements } from '../support/documents.ts';
import { notes, ofNotes } from '../support/notes.ts';
import type { NotesArgs, NotesStory } from '../support/notes.ts';
import { inside } from '../support/story.ts';

const meta: Meta<NotesArgs> = { ...ofNotes, title: 'Notes/In the page' };
export default meta;

const unit = { 'org-unit': 'placeringsenheten' };

/** A column of 320 px: a phone, or 400 % zoom. The columns stand above each other. */
export const Narrow: NotesStory = {
  ...notes(noted(placements, longTexted), unit),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** Chains in the same column. */
export const NarrowChains: NotesStory = {
  ...notes(placements, { ...unit, layout: 'list' }),
  decorators: [inside('narrow')],
  parameters: { layout: 'fullscreen' },
};

/** A page, or a part of one, with `color-scheme: dark`. */
export const Dark: NotesStory = { ...notes(placements, unit), decorators: [inside('dark')] };

/** Read from three metres: slips and marks grow with the type. */
export const OnAWall: NotesStory = { ...notes(placements, unit), decorators: [inside('wall')] };

/** A host with colours and type of its own. */
export const OwnColours: NotesStory = {
  ...notes(placements, { ...unit, layout: 'list' }), decorators: [inside('own-colours')],
};

/** A heading of the page's own, on the page's level; columns stand one level below it. */
export const OwnHeading: NotesStory =
  notes(placements, { ...unit, heading: 'Vad gör vi åt det?', 'heading-level': 2 }, { parts: ['heading'] });

/** Norwegian words around a Swedish document. */
export const NorskBokmål: NotesStory = notes(placements, { ...unit, layout: 'list', lang: 'nb' });

/** In nynorsk. */
export const NorskNynorsk: NotesStory = notes(placements, { ...unit, layout: 'list', lang: 'nn' });

/** Danish. */
export const Dansk: NotesStory = notes(placements, { ...unit, layout: 'ideas', lang: 'da' });

/** The longest words of the six. */
export const Suomi: NotesStory = notes(placements, { ...unit, lang: 'fi' });

/** English. */
export const English: NotesStory = notes(placements, { ...unit, layout: 'ideas', lang: 'en' });
