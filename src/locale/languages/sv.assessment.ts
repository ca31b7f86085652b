import type { AssessmentWords } from '../words/assessment.ts';

export * from './sv.figures.ts';

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
  radar: {
    changed: (most, least) => `störst i ${most}; minst i ${least}`,
    between: (highest, lowest) => `högst i ${highest}; lägst i ${lowest}`,
    same: (value, areas) => `${value} i ${areas}`,
    inAreas: ['område', 'områden'],
    tableOnly: (rounds) => `Bara i tabellen: ${rounds}.`,
    scale: (min, max) => `Skalan börjar på ${min} och slutar på ${max}.`,
    bars: (areas) =>
      `Visas som staplar från skalans början: ett radardiagram behöver 3 till 12 områden, här finns ${areas}.`,
    read: 'Läs område för område',
  },
  changes: {
    order: 'Ordna efter',
    number: 'Nummer',
    highest: 'högst',
    lowest: 'lägst',
    all: (count) => `alla ${count} påståenden`,
    of: (part, whole) => `${part} av ${whole} påståenden`,
    moved: { risen: 'har ökat', fallen: 'har minskat', unchanged: ['är oförändrat', 'är oförändrade'] },
    most: 'mest',
    least: 'minst',
    statements: (numbers) => `påstående ${numbers}`,
    uncompared: 'kan inte jämföras',
    unasked: ['påstående saknar värden', 'påståenden saknar värden'],
  },
  distribution: {
    above: (shares, steps) => `${shares} av svaren är ${steps}`,
    noOpinion: 'vet ej',
    ofOpinions: 'andelarna gäller dem som har tagit ställning, ”vet ej” räknas inte med',
    notPublished: 'Fördelningen är inte publicerad, bara medelvärdet',
    noAnswers: 'inga svar på skalan',
    tooManySteps: (steps) => `skalan har ${steps} steg, för många att rita: tabellen visar dem alla`,
    answer: 'Svar',
    count: 'antal',
  },
};
