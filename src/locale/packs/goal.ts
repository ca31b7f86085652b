import type { Words } from '../language.ts';
import { figureWords } from '../words/figures.ts';
import type { FigureWords } from '../words/figures.ts';
import { goalWords } from '../words/goal.ts';
import type { GoalWords } from '../words/goal.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly goal: GoalWords;
  readonly figures: FigureWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.goal.ts'),
  nb: () => import('../languages/nb.goal.ts'),
  nn: () => import('../languages/nn.goal.ts'),
  da: () => import('../languages/da.goal.ts'),
  fi: () => import('../languages/fi.goal.ts'),
  en: () => import('../languages/en.goal.ts'),
};

/** The words of goals and of what is counted below them. */
export const goalPack = pack(loaders, {
  goal: goalWords,
  figures: figureWords,
  table: tableWords,
});
