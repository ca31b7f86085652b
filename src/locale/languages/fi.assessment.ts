import type { AssessmentWords } from '../words/assessment.ts';

export const assessment: AssessmentWords = {
  everyone: 'Kaikki vastaajat',
  statement: 'Väittämä',
  area: 'Osa-alue',
  occasion: 'Ajankohta',
  group: 'Ryhmä',
  mean: 'Keskiarvo',
  change: 'Muutos',
  fewer: (occasion, now, before) => `${occasion}: vastaajia ${now}, aiemmin ${before}, tulkittava varoen`,
  incomplete: 'keskiarvo puuttuu, koska kaikilla väittämillä ei ole sellaista',
};
