import { ago, scandinavian, signs } from '../habits.ts';
import type { Habits } from '../habits.ts';
import type { CommonWords } from '../words/common.ts';
import type { FulfilmentWords } from '../words/fulfilment.ts';
import type { GoalWords } from '../words/goal.ts';

export const habits: Habits = {
  ...scandinavian,
  locale: 'da',
  units: {
    year: 'år',
    halfYear: 'halvår',
    tertial: ['tertial', 'tertialer'],
    quarter: ['kvartal', 'kvartaler'],
    month: ['måned', 'måneder'],
    week: ['uge', 'uger'],
    day: ['dag', 'dage'],
    hour: ['time', 'timer'],
  },
  ago,
  signs: signs('uge '),
};

export const common: CommonWords = {
  showTable: 'Vis som tabel',
  moreRows: 'Vis flere rækker',
  period: 'Periode',
  value: 'Værdi',
  target: 'Mål',
  note: 'Bemærkning',
  n: 'Antal (n)',
  noValue: 'mangler',
  missing: {
    notCollected: 'ikke indsamlet',
    notApplicable: 'ikke relevant',
    suppressed: 'vises ikke: for få svar',
  },
  preliminary: 'foreløbig',
  source: 'Kilde:',
  processed: 'Egen bearbejdning af oplysninger fra',
  retrieved: (date) => `Hentet ${date}`,
  published: (when) => `Offentliggjort ${when}`,
  loading: 'Henter tal',
  empty: 'Der er endnu ingen tal at vise.',
  cannotShow: (reason) => `Tallene kan ikke vises: ${reason}.`,
  reasons: {
    notFound: 'de findes ikke på adressen',
    unreadable: 'de kan ikke læses',
    tooSlow: 'svaret trækker ud',
    noAnswer: 'kilden svarer ikke',
    login: 'siden kræver login',
    tooLarge: 'der er for mange',
    unknownVersion: 'versionen er ukendt',
  },
  unknownId: (id, ids) => `”${id}” findes ikke. Der findes: ${ids}.`,
  choose: (attribute, ids) => `Angiv ${attribute}: ${ids}.`,
  stale: (when) => `Viser tal fra ${when}; nye kunne ikke hentes.`,
  leftOut: ['oplysning kunne ikke læses og vises ikke', 'oplysninger kunne ikke læses og vises ikke'],
};

export const fulfilment: FulfilmentWords = {
  state: {
    met: 'Målet er nået',
    notYet: 'Målet er ikke nået endnu',
    notMet: 'Målet er ikke nået',
    noTarget: 'Intet mål',
    noValue: 'Ingen værdi',
  },
  above: (distance) => `${distance} over målet`,
  below: (distance) => `${distance} under målet`,
  atLeast: (value) => `mål mindst ${value}`,
  atMost: (value) => `mål højst ${value}`,
  target: (range) => `mål ${range}`,
  by: (period) => `senest ${period}`,
  from: (period) => `fra ${period}`,
  ofWay: (percent) => `${percent} af vejen til målet`,
  ofTarget: (percent) => `${percent} af målet`,
  baseline: (value) => `udgangspunkt ${value}`,
  ofPace: (percent) => `${percent} af tempoet`,
  through: (period) => `til og med ${period}`,
  pace: { met: 'Målet nås, hvis tempoet holder', notMet: 'Målet nås ikke i dette tempo' },
  of: (part, whole) => `${part} af ${whole}`,
  targets: 'mål er nået',
  leftOut: { notYet: 'skal nås senere', noTarget: 'mangler mål', noValue: 'mangler værdi' },
  nothingCounted: 'Ingen mål at tælle endnu',
  newer: 'ny værdi ventes',
  points: 'procentpoint',
  measure: 'Måltal',
  outcome: 'Resultat',
};

export const goal: GoalWords = {
  judgement: {
    notStarted: 'Ikke påbegyndt',
    onTrack: 'På vej',
    atRisk: 'Risiko for at målet ikke nås',
    behind: 'Bagud',
    done: 'Færdigt',
  },
  notJudged: 'Ikke vurderet',
  judged: (date) => `vurderet ${date}`,
};
