import type { AssessmentWords } from '../words/assessment.ts';

export * from './da.figures.ts';

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
  radar: {
    changed: (most, least) => `størst i ${most}; mindst i ${least}`,
    between: (highest, lowest) => `højest i ${highest}; lavest i ${lowest}`,
    same: (value, areas) => `${value} i ${areas}`,
    inAreas: ['område', 'områder'],
    tableOnly: (rounds) => `Kun i tabellen: ${rounds}.`,
    scale: (min, max) => `Skalaen begynder ved ${min} og slutter ved ${max}.`,
    bars: (areas) =>
      `Vises som søjler fra skalaens begyndelse: et radardiagram kræver 3 til 12 områder, her er der ${areas}.`,
    read: 'Læs område for område',
  },
  changes: {
    order: 'Sortér efter',
    number: 'Nummer',
    highest: 'højest',
    lowest: 'lavest',
    all: (count) => `alle ${count} udsagn`,
    of: (part, whole) => `${part} af ${whole} udsagn`,
    moved: { risen: 'er steget', fallen: 'er faldet', unchanged: ['er uændret', 'er uændrede'] },
    most: 'mest',
    least: 'mindst',
    statements: (numbers) => `udsagn ${numbers}`,
    uncompared: 'kan ikke sammenlignes',
    unasked: 'udsagn mangler værdier',
  },
  distribution: {
    above: (shares, steps) => `${shares} af svarene er ${steps}`,
    noOpinion: 'ved ikke',
    ofOpinions: 'andelene gælder dem, der har taget stilling, »ved ikke« er ikke regnet med',
    notPublished: 'Fordelingen er ikke offentliggjort, kun gennemsnittet',
    noAnswers: 'ingen svar på skalaen',
    tooManySteps: (steps) => `skalaen har ${steps} trin, for mange til at tegne: tabellen viser dem alle`,
    answer: 'Svar',
    count: 'antal',
  },
};
