import type { Words } from '../language.ts';
import { fishboneWords } from '../words/fishbone.ts';
import type { FishboneWords } from '../words/fishbone.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

const loaders: Words<() => Promise<Base & { readonly fishbone: FishboneWords }>> = {
  sv: () => import('../languages/sv.fishbone.ts'),
  nb: () => import('../languages/nb.fishbone.ts'),
  nn: () => import('../languages/nn.fishbone.ts'),
  da: () => import('../languages/da.fishbone.ts'),
  fi: () => import('../languages/fi.fishbone.ts'),
  en: () => import('../languages/en.fishbone.ts'),
};

/** The words of fishbones. */
export const fishbonePack = pack(loaders, { fishbone: fishboneWords });
