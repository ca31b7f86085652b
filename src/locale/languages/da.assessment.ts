import type { AssessmentWords } from '../words/assessment.ts';

export const assessment: AssessmentWords = {
  everyone: 'Alle svar',
  statement: 'Udsagn',
  area: 'Område',
  occasion: 'Tidspunkt',
  group: 'Gruppe',
  mean: 'Gennemsnit',
  change: 'Ændring',
  fewer: (occasion, now, before) => `${occasion}: ${now} svar mod ${before} tidligere, bør tolkes med forsigtighed`,
  incomplete: 'gennemsnit mangler, ikke alle udsagn har et',
};
