import type { AssessmentWords } from '../words/assessment.ts';

export * from './nb.figures.ts';

export const assessment: AssessmentWords = {
  everyone: 'Alle svar',
  statement: 'Påstand',
  area: 'Område',
  occasion: 'Tidspunkt',
  group: 'Gruppe',
  mean: 'Gjennomsnitt',
  change: 'Endring',
  fewer: (occasion, now, before) => `${occasion}: ${now} svar mot ${before} tidligere, bør tolkes med forsiktighet`,
  incomplete: 'gjennomsnitt mangler, ikke alle påstander har et',
  radar: {
    changed: (most, least) => `størst i ${most}; minst i ${least}`,
    between: (highest, lowest) => `høyest i ${highest}; lavest i ${lowest}`,
    same: (value, areas) => `${value} i ${areas}`,
    inAreas: ['område', 'områder'],
    tableOnly: (rounds) => `Bare i tabellen: ${rounds}.`,
    scale: (min, max) => `Skalaen begynner på ${min} og slutter på ${max}.`,
    bars: (areas) =>
      `Vises som stolper fra skalaens begynnelse: et radardiagram trenger 3 til 12 områder, her er det ${areas}.`,
    read: 'Les område for område',
  },
  changes: {
    order: 'Sorter etter',
    number: 'Nummer',
    highest: 'høyest',
    lowest: 'lavest',
    all: (count) => `alle ${count} påstander`,
    of: (part, whole) => `${part} av ${whole} påstander`,
    moved: { risen: 'har økt', fallen: 'har gått ned', unchanged: 'er uendret' },
    most: 'mest',
    least: 'minst',
    statements: (numbers) => `påstand ${numbers}`,
    uncompared: 'kan ikke sammenlignes',
    unasked: ['påstand mangler verdier', 'påstander mangler verdier'],
  },
  distribution: {
    above: (shares, steps) => `${shares} av svarene er ${steps}`,
    noOpinion: 'vet ikke',
    ofOpinions: 'andelene gjelder dem som har tatt stilling, «vet ikke» er ikke regnet med',
    notPublished: 'Fordelingen er ikke publisert, bare gjennomsnittet',
    noAnswers: 'ingen svar på skalaen',
    tooManySteps: (steps) => `skalaen har ${steps} trinn, for mange til å tegnes: tabellen viser alle`,
    answer: 'Svar',
    count: 'antall',
  },
};
