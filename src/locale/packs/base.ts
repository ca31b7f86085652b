import { habits } from '../habits.ts';
import type { Habits } from '../habits.ts';
import type { Words } from '../language.ts';
import { commonWords } from '../words/common.ts';
import type { CommonWords } from '../words/common.ts';
import { fill, pack } from './pack.ts';

interface Base {
  readonly habits: Habits;
  readonly common: CommonWords;
}

const loaders: Words<() => Promise<Base>> = {
  sv: () => import('../languages/sv.ts'),
  nb: () => import('../languages/nb.ts'),
  nn: () => import('../languages/nn.ts'),
  da: () => import('../languages/da.ts'),
  fi: () => import('../languages/fi.ts'),
  en: () => import('../languages/en.ts'),
};

/** How a language writes, and the words of every widget. */
export const basePack = pack(loaders, (language, base) => {
  fill(habits, language, base.habits);
  fill(commonWords, language, base.common);
});
