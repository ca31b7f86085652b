import { ago, scandinavian, signs } from '../habits.ts';
import type { Habits } from '../habits.ts';
import type { CommonWords } from '../words/common.ts';
import type { FulfilmentWords } from '../words/fulfilment.ts';
import type { GoalWords } from '../words/goal.ts';

export const habits: Habits = {
  ...scandinavian,
  locale: 'nb',
  units: {
    year: 'år',
    halfYear: 'halvår',
    tertial: ['tertial', 'tertialer'],
    quarter: ['kvartal', 'kvartaler'],
    month: ['måned', 'måneder'],
    week: ['uke', 'uker'],
    day: ['dag', 'dager'],
    hour: ['time', 'timer'],
  },
  ago,
  signs: signs('uke '),
};

export const common: CommonWords = {
  showTable: 'Vis som tabell',
  moreRows: 'Vis flere rader',
  period: 'Periode',
  value: 'Verdi',
  target: 'Mål',
  note: 'Merknad',
  n: 'Antall (n)',
  noValue: 'mangler',
  missing: {
    notCollected: 'ikke samlet inn',
    notApplicable: 'ikke aktuelt',
    suppressed: 'vises ikke: for få svar',
  },
  preliminary: 'foreløpig',
  source: 'Kilde:',
  processed: 'Egen bearbeiding av opplysninger fra',
  retrieved: (date) => `Hentet ${date}`,
  published: (when) => `Publisert ${when}`,
  loading: 'Henter tall',
  empty: 'Det er ingen tall å vise ennå.',
  cannotShow: (reason) => `Tallene kan ikke vises: ${reason}.`,
  reasons: {
    notFound: 'de finnes ikke på adressen',
    unreadable: 'de kan ikke leses',
    tooSlow: 'svaret drøyer',
    noAnswer: 'kilden svarer ikke',
    login: 'siden krever innlogging',
    tooLarge: 'de er for mange',
    unknownVersion: 'versjonen er ukjent',
  },
  unknownId: (id, ids) => `«${id}» finnes ikke. Det finnes: ${ids}.`,
  choose: (attribute, ids) => `Oppgi ${attribute}: ${ids}.`,
  stale: (when) => `Viser tall fra ${when}; nye kunne ikke hentes.`,
  leftOut: ['opplysning kunne ikke leses og vises ikke', 'opplysninger kunne ikke leses og vises ikke'],
};

export const fulfilment: FulfilmentWords = {
  state: {
    met: 'Målet er nådd',
    notYet: 'Målet er ikke nådd ennå',
    notMet: 'Målet er ikke nådd',
    noTarget: 'Ikke noe mål',
    noValue: 'Ingen verdi',
  },
  above: (distance) => `${distance} over målet`,
  below: (distance) => `${distance} under målet`,
  atLeast: (value) => `mål minst ${value}`,
  atMost: (value) => `mål høyst ${value}`,
  target: (range) => `mål ${range}`,
  by: (period) => `senest ${period}`,
  from: (period) => `fra ${period}`,
  ofWay: (percent) => `${percent} av veien til målet`,
  ofTarget: (percent) => `${percent} av målet`,
  baseline: (value) => `utgangspunkt ${value}`,
  ofPace: (percent) => `${percent} av takten`,
  through: (period) => `til og med ${period}`,
  pace: { met: 'Målet nås hvis takten holder', notMet: 'Målet nås ikke i denne takten' },
  of: (part, whole) => `${part} av ${whole}`,
  targets: 'mål er nådd',
  leftOut: { notYet: 'skal nås senere', noTarget: 'mangler mål', noValue: 'mangler verdi' },
  nothingCounted: 'Ingen mål å telle ennå',
  newer: 'ny verdi ventes',
  points: 'prosentpoeng',
  measure: 'Måltall',
  outcome: 'Resultat',
};

export const goal: GoalWords = {
  judgement: {
    notStarted: 'Ikke påbegynt',
    onTrack: 'På vei',
    atRisk: 'Fare for at målet ikke nås',
    behind: 'Ligger etter',
    done: 'Ferdig',
  },
  notJudged: 'Ikke vurdert',
  judged: (date) => `vurdert ${date}`,
};
