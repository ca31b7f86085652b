import type { Meta } from '@storybook/web-components-vite';
import { longTexted, manyNotes, noNotes, noted, over, unanswered, undated } from '../support/note-change.ts';
import { placements, workshop } from '../support/documents.ts';
import { notes, ofNotes } from '../support/notes.ts';
import type { NotesArgs, NotesStory } from '../support/notes.ts';

const meta: Meta<NotesArgs> = { ...ofNotes, title: 'Notes/Columns' };
export default meta;

const unit = { 'org-unit': 'placeringsenheten' };

/** The improvement board of a unit: a column for each state, what is parked or came to nothing folded beneath. */
export const Typical: NotesStory = notes(placements, unit, { mark: null, parts: ['filter', 'drawing', 'note'] });

/** A workshop's board, with something raised the same day. */
export const Workshop: NotesStory = notes(workshop, { 'org-unit': 'arbetsgruppen' }, { parts: ['note'] });

/** Only what is open, as the page wants it. */
export const SomeStates: NotesStory = notes(placements, { ...unit, states: 'new, underway' }, { parts: ['note'] });

/** Only complaints and praise: the heading says what all slips are. */
export const Feedback: NotesStory = notes(placements, { ...unit, kinds: 'feedback' }, { parts: ['note'] });

/** Only good examples, which have no state. */
export const GoodExamples: NotesStory = notes(placements, { ...unit, kinds: 'goodExample' }, { parts: ['note'] });

/** Sixty slips: as many as a full wall has. */
export const Sixty: NotesStory = notes(() => manyNotes(placements, 60), unit, { parts: ['note'] });

/** Texts of 200 letters, as people write them when the paper is large. */
export const LongTexts: NotesStory = notes(noted(placements, longTexted), unit, { parts: ['note'] });

/** No activity has anybody who answers for it. */
export const NobodyResponsible: NotesStory = notes(noted(placements, unanswered), unit, { parts: ['note'] });

/** Nobody wrote down when anything was raised or closed: no age is told. */
export const WithoutDates: NotesStory = notes(noted(placements, undated), unit, { parts: ['note'] });

/** Everything is done: three columns are empty. */
export const AllDone: NotesStory = notes(noted(placements, over), unit, { mark: null, parts: ['note'] });

/** There are no slips yet. */
export const Empty: NotesStory = notes(noNotes(placements), unit, { state: 'empty', mark: 'unknown' });

/** A unit that has none, though others have. */
export const UnitWithout: NotesStory =
  notes(placements, { 'org-unit': 'ledningsgruppen' }, { state: 'empty', mark: 'unknown' });

/** The page asks for a unit that there is not: it is told which ones there are. */
export const UnknownUnit: NotesStory = notes(placements, { 'org-unit': 'enhet' }, { state: 'empty', mark: 'unknown' });

/** The page misspells a kind: it is told which ones there are. */
export const UnknownKind: NotesStory =
  notes(placements, { ...unit, kinds: 'ideas' }, { state: 'empty', mark: 'unknown' });
