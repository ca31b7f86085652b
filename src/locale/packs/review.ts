import type { Words } from '../language.ts';
import { reviewWords } from '../words/review.ts';
import type { ReviewWords } from '../words/review.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly review: ReviewWords }>> = {
  sv: () => import('../languages/sv.review.ts'),
  nb: () => import('../languages/nb.review.ts'),
  nn: () => import('../languages/nn.review.ts'),
  da: () => import('../languages/da.review.ts'),
  fi: () => import('../languages/fi.review.ts'),
  en: () => import('../languages/en.review.ts'),
};

/** The words of gemba walks, revisions and audits. */
export const reviewPack = pack(loaders, (language, { review }) => {
  fill(reviewWords, language, review);
});
