import type { GoalWords } from '../words/goal.ts';

export * from './fi.figures.ts';

export const goal: GoalWords = {
  judgement: {
    notStarted: 'Ei aloitettu',
    onTrack: 'Etenee',
    atRisk: 'Tavoite uhkaa jäädä saavuttamatta',
    behind: 'Aikataulusta jäljessä',
    done: 'Valmis',
  },
  notJudged: 'Ei arvioitu',
  judged: (date) => `arvioitu ${date}`,
  of: (part, whole) => `${part}/${whole}`,
  targets: ['tavoite saavutettu', 'tavoitetta saavutettu'],
  leftOut: { notYet: 'erääntyy myöhemmin', noTarget: 'ilman tavoitetta', noValue: 'ilman arvoa' },
  nothingCounted: 'Ei vielä laskettavia tavoitteita',
  measures: ['mittari saavuttaa tavoitteen', 'mittaria saavuttaa tavoitteen'],
  noMeasureCounts: 'Yhtäkään mittaria ei vielä lasketa',
  from: (period) => `alkaen ${period}`,
  by: (period) => `määräaika ${period}`,
  over: 'määräaika on umpeutunut',
  decided: (date) => `päätetty ${date}`,
  decidedBy: (who) => `päättäjä: ${who}`,
  serves: (goal) => `edistää tavoitetta: ${goal}`,
  loose: 'ei edistä ylempää tavoitetta',
  tree: {
    name: 'Tavoitteet',
    goals: ['tavoite', 'tavoitetta'],
    unmeasured: 'ilman mittaria',
    none: 'Tavoitteita ei ole vielä näytettäväksi.',
    level: 'Taso',
    unit: 'Yksikkö',
    deadline: 'Määräaika',
    judgement: 'Arvio',
    met: 'Saavutettu',
    counted: 'Laskettu',
    leftOut: 'Ei lasketa',
  },
  measure: 'Mittari',
  outcome: 'Tulos',
};
