import type { Words } from '../language.ts';
import { notesWords } from '../words/notes.ts';
import type { NotesWords } from '../words/notes.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly notes: NotesWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.notes.ts'),
  nb: () => import('../languages/nb.notes.ts'),
  nn: () => import('../languages/nn.notes.ts'),
  da: () => import('../languages/da.notes.ts'),
  fi: () => import('../languages/fi.notes.ts'),
  en: () => import('../languages/en.notes.ts'),
};

/** The words of improvement slips and of what was escalated. */
export const notesPack = pack(loaders, {
  notes: notesWords,
  table: tableWords,
});
