import type { Words } from '../language.ts';
import { goalWords } from '../words/goal.ts';
import type { GoalWords } from '../words/goal.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly goal: GoalWords }>> = {
  sv: () => import('../languages/sv.goal.ts'),
  nb: () => import('../languages/nb.goal.ts'),
  nn: () => import('../languages/nn.goal.ts'),
  da: () => import('../languages/da.goal.ts'),
  fi: () => import('../languages/fi.goal.ts'),
  en: () => import('../languages/en.goal.ts'),
};

/** The words of goals and of what is counted below them. */
export const goalPack = pack(loaders, (language, { goal }) => {
  fill(goalWords, language, goal);
});
