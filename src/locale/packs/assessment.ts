import type { Words } from '../language.ts';
import { assessmentWords } from '../words/assessment.ts';
import type { AssessmentWords } from '../words/assessment.ts';
import { fill, pack } from './pack.ts';

const loaders: Words<() => Promise<{ readonly assessment: AssessmentWords }>> = {
  sv: () => import('../languages/sv.assessment.ts'),
  nb: () => import('../languages/nb.assessment.ts'),
  nn: () => import('../languages/nn.assessment.ts'),
  da: () => import('../languages/da.assessment.ts'),
  fi: () => import('../languages/fi.assessment.ts'),
  en: () => import('../languages/en.assessment.ts'),
};

/** The words of self-assessments. */
export const assessmentPack = pack(loaders, (language, { assessment }) => {
  fill(assessmentWords, language, assessment);
});
