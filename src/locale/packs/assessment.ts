import type { Words } from '../language.ts';
import { assessmentWords } from '../words/assessment.ts';
import type { AssessmentWords } from '../words/assessment.ts';
import { figureWords } from '../words/figures.ts';
import type { FigureWords } from '../words/figures.ts';
import { tableWords } from '../words/table.ts';
import type { TableWords } from '../words/table.ts';
import { pack } from './pack.ts';
import type { Base } from './pack.ts';

interface Module extends Base {
  readonly assessment: AssessmentWords;
  readonly figures: FigureWords;
  readonly table: TableWords;
}

const loaders: Words<() => Promise<Module>> = {
  sv: () => import('../languages/sv.assessment.ts'),
  nb: () => import('../languages/nb.assessment.ts'),
  nn: () => import('../languages/nn.assessment.ts'),
  da: () => import('../languages/da.assessment.ts'),
  fi: () => import('../languages/fi.assessment.ts'),
  en: () => import('../languages/en.assessment.ts'),
};

/** The words of self-assessments. */
export const assessmentPack = pack(loaders, {
  assessment: assessmentWords,
  figures: figureWords,
  table: tableWords,
});
