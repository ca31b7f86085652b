import type { Words } from '../language.ts';
import { statusWords } from '../words/status.ts';
import type { StatusWords } from '../words/status.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly status: StatusWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.status.ts'),
  nb: () => import('../languages/nb.status.ts'),
  nn: () => import('../languages/nn.status.ts'),
  da: () => import('../languages/da.status.ts'),
  fi: () => import('../languages/fi.status.ts'),
  en: () => import('../languages/en.status.ts'),
};

/** The words of a document's faults. */
export const statusPack = pack(loaders, {
  status: statusWords,
  table: tableWords,
});
