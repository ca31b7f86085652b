import type { AssessmentWords } from '../words/assessment.ts';

export * from './en.figures.ts';

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
  radar: {
    changed: (most, least) => `largest in ${most}; smallest in ${least}`,
    between: (highest, lowest) => `highest in ${highest}; lowest in ${lowest}`,
    same: (value, areas) => `${value} in ${areas}`,
    inAreas: ['area', 'areas'],
    tableOnly: (rounds) => `In the table only: ${rounds}.`,
    scale: (min, max) => `The scale begins at ${min} and ends at ${max}.`,
    bars: (areas) =>
      `Shown as bars from where the scale begins: a radar chart needs 3 to 12 areas, here there are ${areas}.`,
    read: 'Read area by area',
  },
  changes: {
    order: 'Order by',
    number: 'Number',
    highest: 'highest',
    lowest: 'lowest',
    all: (count) => `all ${count} statements`,
    of: (part, whole) => `${part} of ${whole} statements`,
    moved: {
      risen: ['has risen', 'have risen'],
      fallen: ['has fallen', 'have fallen'],
      unchanged: ['is unchanged', 'are unchanged'],
    },
    most: 'most in',
    least: 'least in',
    statements: (numbers) => [`statement ${numbers}`, `statements ${numbers}`],
    uncompared: 'cannot be compared',
    unasked: ['statement has no values', 'statements have no values'],
  },
  distribution: {
    above: (shares, steps) => `${shares} of the answers are ${steps}`,
    noOpinion: 'don’t know',
    ofOpinions: 'shares are of those with an opinion, “don’t know” is not counted',
    notPublished: 'Only the mean is published, not how the answers are distributed',
    noAnswers: 'no answers on the scale',
    tooManySteps: (steps) => `the scale has ${steps} steps, too many to draw: the table shows them all`,
    answer: 'Answer',
    count: 'number',
  },
};
