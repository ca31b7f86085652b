import type { AssessmentWords } from '../words/assessment.ts';

export const assessment: AssessmentWords = {
  everyone: 'All respondents',
  statement: 'Statement',
  area: 'Area',
  occasion: 'Occasion',
  group: 'Group',
  mean: 'Mean',
  change: 'Change',
  fewer: (occasion, now, before) => `${occasion}: ${now} respondents, ${before} before, to be read with caution`,
  incomplete: 'no mean, since not every statement has one',
};
