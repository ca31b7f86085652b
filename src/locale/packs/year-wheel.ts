import type { Words } from '../language.ts';
import { yearWheelWords } from '../words/year-wheel.ts';
import type { YearWheelWords } from '../words/year-wheel.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

const loaders: Words<() => Promise<Base & { readonly yearWheel: YearWheelWords }>> = {
  sv: () => import('../languages/sv.year-wheel.ts'),
  nb: () => import('../languages/nb.year-wheel.ts'),
  nn: () => import('../languages/nn.year-wheel.ts'),
  da: () => import('../languages/da.year-wheel.ts'),
  fi: () => import('../languages/fi.year-wheel.ts'),
  en: () => import('../languages/en.year-wheel.ts'),
};

/** The words of year wheels. */
export const yearWheelPack = pack(loaders, { yearWheel: yearWheelWords });
