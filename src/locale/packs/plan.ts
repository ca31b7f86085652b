import type { Words } from '../language.ts';
import { planWords } from '../words/plan.ts';
import type { PlanWords } from '../words/plan.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly plan: PlanWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.plan.ts'),
  nb: () => import('../languages/nb.plan.ts'),
  nn: () => import('../languages/nn.plan.ts'),
  da: () => import('../languages/da.plan.ts'),
  fi: () => import('../languages/fi.plan.ts'),
  en: () => import('../languages/en.plan.ts'),
};

/** The words of action plans. */
export const planPack = pack(loaders, {
  plan: planWords,
  table: tableWords,
});
