import type { Words } from '../language.ts';
import { benefitWords } from '../words/benefit.ts';
import type { BenefitWords } from '../words/benefit.ts';
import { noteKindWords } from '../words/note-kinds.ts';
import type { NoteKindWords } from '../words/note-kinds.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly benefit: BenefitWords;
  readonly noteKinds: NoteKindWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.benefit.ts'),
  nb: () => import('../languages/nb.benefit.ts'),
  nn: () => import('../languages/nn.benefit.ts'),
  da: () => import('../languages/da.benefit.ts'),
  fi: () => import('../languages/fi.benefit.ts'),
  en: () => import('../languages/en.benefit.ts'),
};

/** The words of benefits. */
export const benefitPack = pack(loaders, {
  benefit: benefitWords,
  noteKinds: noteKindWords,
  table: tableWords,
});
