import type { AssessmentWords } from '../words/assessment.ts';

export * from './fi.figures.ts';

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
  radar: {
    changed: (most, least) => `suurin ${most}; pienin ${least}`,
    between: (highest, lowest) => `korkein ${highest}; matalin ${lowest}`,
    same: (value, areas) => `${value}, ${areas}`,
    inAreas: ['osa-alue', 'osa-aluetta'],
    tableOnly: (rounds) => `Vain taulukossa: ${rounds}.`,
    scale: (min, max) => `Asteikko alkaa arvosta ${min} ja päättyy arvoon ${max}.`,
    bars: (areas) =>
      `Näytetään palkkeina asteikon alusta: tutkakuvio tarvitsee 3–12 osa-aluetta, tässä niitä on ${areas}.`,
    read: 'Lue osa-alue kerrallaan',
  },
  changes: {
    order: 'Järjestys',
    number: 'Numero',
    highest: 'korkein',
    lowest: 'matalin',
    all: (count) => `jokainen ${count} väittämästä`,
    of: (part, whole) => `${part}/${whole} väittämää`,
    moved: { risen: 'on noussut', fallen: 'on laskenut', unchanged: 'on ennallaan' },
    most: 'eniten',
    least: 'vähiten',
    statements: (numbers) => [`väittämä ${numbers}`, `väittämät ${numbers}`],
    uncompared: 'ei ole vertailtavissa',
    unasked: ['väittämä ilman arvoja', 'väittämää ilman arvoja'],
  },
  distribution: {
    above: (shares, steps) => `${shares} vastauksista on ${steps}`,
    noOpinion: 'en osaa sanoa',
    ofOpinions: 'osuudet on laskettu kantaa ottaneista, ”en osaa sanoa” ei ole mukana',
    notPublished: 'Jakaumaa ei ole julkaistu, vain keskiarvo',
    noAnswers: 'ei vastauksia asteikolla',
    tooManySteps: (steps) => `asteikossa on ${steps} porrasta, liikaa piirrettäväksi: taulukossa ovat kaikki`,
    answer: 'Vastaus',
    count: 'lukumäärä',
  },
};
