import type { Meta } from '@storybook/web-components-vite';
import { longTexted, manyNotes, noted } from '../support/note-change.ts';
import { goalCascade, placements } from '../support/documents.ts';
import { notes, ofNotes } from '../support/notes.ts';
import type { NotesArgs, NotesStory } from '../support/notes.ts';

const meta: Meta<NotesArgs> = { ...ofNotes, title: 'Notes/List and ideas' };
export default meta;

const unit = { 'org-unit': 'placeringsenheten' };
const list = { ...unit, layout: 'list' } as const;
const ideas = { ...unit, layout: 'ideas' } as const;

/** What led to what: a deviation with its ideas beneath it, an idea with its activity. */
export const Chains: NotesStory = notes(placements, list, { mark: null, parts: ['filter', 'note'] });

/** The same in Norwegian, with another unit. */
export const NorwegianChains: NotesStory =
  notes(goalCascade, { 'org-unit': 'hjemmetjeneste', layout: 'list', lang: 'nb' }, { parts: ['note'] });

/** Sixty slips in their chains. */
export const SixtyInChains: NotesStory = notes(() => manyNotes(placements, 60), list, { parts: ['note'] });

/** Chains of texts of 200 letters. */
export const LongChains: NotesStory = notes(noted(placements, longTexted), list, { parts: ['note'] });

/** The idea bank: how soon those who had an idea got a reply, and what is parked behind its count. */
export const Ideas: NotesStory = notes(placements, ideas, { mark: null, parts: ['filter', 'note'] });

/** Only the parked ones: then they stand open. */
export const ParkedIdeas: NotesStory = notes(placements, { ...ideas, states: 'parked' }, { parts: ['note'] });

/** A bank of sixty. */
export const ManyIdeas: NotesStory = notes(() => manyNotes(placements, 240), ideas, { parts: ['note'] });
