import type { Words } from '../language.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

const loaders: Words<() => Promise<Base>> = {
  sv: () => import('../languages/sv.ts'),
  nb: () => import('../languages/nb.ts'),
  nn: () => import('../languages/nn.ts'),
  da: () => import('../languages/da.ts'),
  fi: () => import('../languages/fi.ts'),
  en: () => import('../languages/en.ts'),
};

/** How a language writes, and the words of every widget: for one that says nothing else. */
export const basePack = pack(loaders, {});
