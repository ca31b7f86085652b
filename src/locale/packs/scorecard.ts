import type { Words } from '../language.ts';
import { scorecardWords } from '../words/scorecard.ts';
import type { ScorecardWords } from '../words/scorecard.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly scorecard: ScorecardWords }>> = {
  sv: () => import('../languages/sv.scorecard.ts'),
  nb: () => import('../languages/nb.scorecard.ts'),
  nn: () => import('../languages/nn.scorecard.ts'),
  da: () => import('../languages/da.scorecard.ts'),
  fi: () => import('../languages/fi.scorecard.ts'),
  en: () => import('../languages/en.scorecard.ts'),
};

/** The words of scorecards. */
export const scorecardPack = pack(loaders, (language, { scorecard }) => {
  fill(scorecardWords, language, scorecard);
});
