import type { AssessmentWords } from '../words/assessment.ts';

export const assessment: AssessmentWords = {
  everyone: 'Alla svarande',
  statement: 'Påstående',
  area: 'Område',
  occasion: 'Tillfälle',
  group: 'Grupp',
  mean: 'Medelvärde',
  change: 'Förändring',
  fewer: (occasion, now, before) => `${occasion}: ${now} svarande mot ${before} tidigare, bör tolkas med försiktighet`,
  incomplete: 'medelvärde saknas, alla påståenden har inte ett',
};
