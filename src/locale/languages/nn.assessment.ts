import type { AssessmentWords } from '../words/assessment.ts';

export const assessment: AssessmentWords = {
  everyone: 'Alle svar',
  statement: 'Påstand',
  area: 'Område',
  occasion: 'Tidspunkt',
  group: 'Gruppe',
  mean: 'Gjennomsnitt',
  change: 'Endring',
  fewer: (occasion, now, before) => `${occasion}: ${now} svar mot ${before} tidlegare, bør tolkast med varsemd`,
  incomplete: 'gjennomsnitt manglar, ikkje alle påstandar har eit',
};
