import type { Words } from '../language.ts';
import { benefitWords } from '../words/benefit.ts';
import type { BenefitWords } from '../words/benefit.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly benefit: BenefitWords }>> = {
  sv: () => import('../languages/sv.benefit.ts'),
  nb: () => import('../languages/nb.benefit.ts'),
  nn: () => import('../languages/nn.benefit.ts'),
  da: () => import('../languages/da.benefit.ts'),
  fi: () => import('../languages/fi.benefit.ts'),
  en: () => import('../languages/en.benefit.ts'),
};

/** The words of benefits. */
export const benefitPack = pack(loaders, (language, { benefit }) => {
  fill(benefitWords, language, benefit);
});
