import type { Words } from '../language.ts';
import { statusWords } from '../words/status.ts';
import type { StatusWords } from '../words/status.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly status: StatusWords }>> = {
  sv: () => import('../languages/sv.status.ts'),
  nb: () => import('../languages/nb.status.ts'),
  nn: () => import('../languages/nn.status.ts'),
  da: () => import('../languages/da.status.ts'),
  fi: () => import('../languages/fi.status.ts'),
  en: () => import('../languages/en.status.ts'),
};

/** The words of a document's faults. */
export const statusPack = pack(loaders, (language, { status }) => {
  fill(statusWords, language, status);
});
