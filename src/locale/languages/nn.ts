import { scandinavian, signs } from '../habits.ts';
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
    tertial: 'tertial',
    quarter: 'kvartal',
    month: ['månad', 'månader'],
    week: ['veke', 'veker'],
    day: ['dag', 'dagar'],
    hour: ['time', 'timar'],
  },
  ago: (stretch) => `for ${stretch} sidan`,
  signs: signs('veke '),
};

export const common: CommonWords = {
  showTable: 'Vis som tabell',
  moreRows: 'Vis fleire rader',
  period: 'Periode',
  value: 'Verdi',
  target: 'Mål',
  note: 'Merknad',
  n: 'Tal (n)',
  noValue: 'manglar',
  missing: {
    notCollected: 'ikkje samla inn',
    notApplicable: 'ikkje aktuelt',
    suppressed: 'blir ikkje vist: for få svar',
  },
  preliminary: 'førebels',
  source: 'Kjelde:',
  processed: 'Eiga omarbeiding av opplysningar frå',
  retrieved: (date) => `Henta ${date}`,
  published: (when) => `Publisert ${when}`,
  loading: 'Hentar tal',
  empty: 'Det er ingen tal å vise enno.',
  cannotShow: (reason) => `Tala kan ikkje visast: ${reason}.`,
  reasons: {
    notFound: 'dei finst ikkje på adressa',
    unreadable: 'dei kan ikkje lesast',
    tooSlow: 'svaret drygjer',
    noAnswer: 'kjelda svarer ikkje',
    login: 'sida krev innlogging',
    tooLarge: 'dei er for mange',
    unknownVersion: 'versjonen er ukjend',
  },
  unknownId: (id, ids) => `«${id}» finst ikkje. Det finst: ${ids}.`,
  choose: (attribute, ids) => `Oppgi ${attribute}: ${ids}.`,
  stale: (when) => `Viser tal frå ${when}; nye kunne ikkje hentast.`,
  leftOut: [
    'opplysning kunne ikkje lesast og blir ikkje vist',
    'opplysningar kunne ikkje lesast og blir ikkje viste',
  ],
};

export const fulfilment: FulfilmentWords = {
  state: {
    met: 'Målet er nådd',
    notYet: 'Målet er ikkje nådd enno',
    notMet: 'Målet er ikkje nådd',
    noTarget: 'Ikkje noko mål',
    noValue: 'Ingen verdi',
  },
  above: (distance) => `${distance} over målet`,
  below: (distance) => `${distance} under målet`,
  atLeast: (value) => `mål minst ${value}`,
  atMost: (value) => `mål høgst ${value}`,
  target: (range) => `mål ${range}`,
  by: (period) => `seinast ${period}`,
  from: (period) => `frå ${period}`,
  ofWay: (percent) => `${percent} av vegen til målet`,
  ofTarget: (percent) => `${percent} av målet`,
  baseline: (value) => `utgangspunkt ${value}`,
  ofPace: (percent) => `${percent} av takta`,
  through: (period) => `til og med ${period}`,
  pace: { met: 'Målet blir nådd om takta held', notMet: 'Målet blir ikkje nådd i denne takta' },
  of: (part, whole) => `${part} av ${whole}`,
  targets: ['mål er nådd', 'mål er nådde'],
  leftOut: { notYet: 'skal nåast seinare', noTarget: 'manglar mål', noValue: 'manglar verdi' },
  nothingCounted: 'Ingen mål å telje enno',
  newer: 'ny verdi er venta',
  points: 'prosentpoeng',
  measure: 'Måltal',
  outcome: 'Resultat',
};

export const goal: GoalWords = {
  judgement: {
    notStarted: 'Ikkje påbyrja',
    onTrack: 'På veg',
    atRisk: 'Fare for at målet ikkje blir nådd',
    behind: 'Ligg etter',
    done: 'Ferdig',
  },
  notJudged: 'Ikkje vurdert',
  judged: (date) => `vurdert ${date}`,
};
