import type { Assessment, Document } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';

// States that no published document happens to be in, made from one that is published. Nothing is thought up here.

const assessed = ({ document }: Sample, change: (assessment: Assessment) => Assessment): Document =>
  ({ ...document, assessments: (document.assessments ?? []).map(change) });

/** Too few answered in the latest week. */
export const hiddenWeek = (sample: Sample): Document => assessed(sample, ({ results = [], ...more }) => ({
  ...more,
  results: results.map((result, week) => (week < results.length - 1 ? result : {
    ...result,
    answers: (result.answers ?? []).map(({ statement }) => ({ statement, missing: 'suppressed' as const })),
  })),
}));

/** Nobody has answered yet. */
export const noAnswers = (sample: Sample): Document => assessed(sample, ({ results: _, ...more }) => more);

/** Its units, and nothing else of theirs. */
export const unitsAlone = ({ document: { styrtavla, language, orgUnits = [] } }: Sample): Document =>
  ({ styrtavla, ...(language && { language }), orgUnits });
