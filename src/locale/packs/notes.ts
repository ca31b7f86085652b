import type { Words } from '../language.ts';
import { notesWords } from '../words/notes.ts';
import type { NotesWords } from '../words/notes.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly notes: NotesWords }>> = {
  sv: () => import('../languages/sv.notes.ts'),
  nb: () => import('../languages/nb.notes.ts'),
  nn: () => import('../languages/nn.notes.ts'),
  da: () => import('../languages/da.notes.ts'),
  fi: () => import('../languages/fi.notes.ts'),
  en: () => import('../languages/en.notes.ts'),
};

/** The words of improvement slips and of what was escalated. */
export const notesPack = pack(loaders, (language, { notes }) => {
  fill(notesWords, language, notes);
});
