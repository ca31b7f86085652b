import type { AssessmentWords } from '../words/assessment.ts';

export * from './nn.figures.ts';

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
  radar: {
    changed: (most, least) => `størst i ${most}; minst i ${least}`,
    between: (highest, lowest) => `høgast i ${highest}; lågast i ${lowest}`,
    same: (value, areas) => `${value} i ${areas}`,
    inAreas: 'område',
    tableOnly: (rounds) => `Berre i tabellen: ${rounds}.`,
    scale: (min, max) => `Skalaen byrjar på ${min} og sluttar på ${max}.`,
    bars: (areas) =>
      `Viste som stolpar frå byrjinga av skalaen: eit radardiagram treng 3 til 12 område, her er det ${areas}.`,
    read: 'Les område for område',
  },
  changes: {
    order: 'Sorter etter',
    number: 'Nummer',
    highest: 'høgast',
    lowest: 'lågast',
    all: (count) => `alle ${count} påstandar`,
    of: (part, whole) => `${part} av ${whole} påstandar`,
    moved: { risen: 'har auka', fallen: 'har gått ned', unchanged: 'er uendra' },
    most: 'mest',
    least: 'minst',
    statements: (numbers) => `påstand ${numbers}`,
    uncompared: 'kan ikkje samanliknast',
    unasked: ['påstand manglar verdiar', 'påstandar manglar verdiar'],
  },
  distribution: {
    above: (shares, steps) => `${shares} av svara er ${steps}`,
    noOpinion: 'veit ikkje',
    ofOpinions: 'delane gjeld dei som har teke stilling, «veit ikkje» er ikkje rekna med',
    notPublished: 'Fordelinga er ikkje publisert, berre gjennomsnittet',
    noAnswers: 'ingen svar på skalaen',
    tooManySteps: (steps) => `skalaen har ${steps} steg, for mange til å teiknast: tabellen viser alle`,
    answer: 'Svar',
    count: 'tal',
  },
};
