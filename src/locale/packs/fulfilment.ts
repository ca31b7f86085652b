import type { Words } from '../language.ts';
import { fulfilmentWords } from '../words/fulfilment.ts';
import type { FulfilmentWords } from '../words/fulfilment.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly fulfilment: FulfilmentWords }>> = {
  sv: () => import('../languages/sv.fulfilment.ts'),
  nb: () => import('../languages/nb.fulfilment.ts'),
  nn: () => import('../languages/nn.fulfilment.ts'),
  da: () => import('../languages/da.fulfilment.ts'),
  fi: () => import('../languages/fi.fulfilment.ts'),
  en: () => import('../languages/en.fulfilment.ts'),
};

/** The words of targets and how far they are met. */
export const fulfilmentPack = pack(loaders, (language, { fulfilment }) => {
  fill(fulfilmentWords, language, fulfilment);
});
