import type { Words } from '../language.ts';
import { planWords } from '../words/plan.ts';
import type { PlanWords } from '../words/plan.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly plan: PlanWords }>> = {
  sv: () => import('../languages/sv.plan.ts'),
  nb: () => import('../languages/nb.plan.ts'),
  nn: () => import('../languages/nn.plan.ts'),
  da: () => import('../languages/da.plan.ts'),
  fi: () => import('../languages/fi.plan.ts'),
  en: () => import('../languages/en.plan.ts'),
};

/** The words of action plans. */
export const planPack = pack(loaders, (language, { plan }) => {
  fill(planWords, language, plan);
});
