import type { Words } from '../language.ts';
import { noteKindWords } from '../words/note-kinds.ts';
import type { NoteKindWords } from '../words/note-kinds.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

const loaders: Words<() => Promise<Base & { readonly noteKinds: NoteKindWords }>> = {
  sv: () => import('../languages/sv.note-kinds.ts'),
  nb: () => import('../languages/nb.note-kinds.ts'),
  nn: () => import('../languages/nn.note-kinds.ts'),
  da: () => import('../languages/da.note-kinds.ts'),
  fi: () => import('../languages/fi.note-kinds.ts'),
  en: () => import('../languages/en.note-kinds.ts'),
};

/** What kinds and states of improvement slips are called, for widgets that only refer to one. */
export const noteKindsPack = pack(loaders, { noteKinds: noteKindWords });
