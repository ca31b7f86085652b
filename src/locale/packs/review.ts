import type { Words } from '../language.ts';
import { noteKindWords } from '../words/note-kinds.ts';
import type { NoteKindWords } from '../words/note-kinds.ts';
import { reviewWords } from '../words/review.ts';
import type { ReviewWords } from '../words/review.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly review: ReviewWords;
  readonly noteKinds: NoteKindWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.review.ts'),
  nb: () => import('../languages/nb.review.ts'),
  nn: () => import('../languages/nn.review.ts'),
  da: () => import('../languages/da.review.ts'),
  fi: () => import('../languages/fi.review.ts'),
  en: () => import('../languages/en.review.ts'),
};

/** The words of gemba walks, revisions and audits. */
export const reviewPack = pack(loaders, {
  review: reviewWords,
  noteKinds: noteKindWords,
  table: tableWords,
});
