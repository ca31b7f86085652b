import { bare, nounFirst, scandinavian, signs } from '../habits.ts';
import type { Habits } from '../habits.ts';
import type { CommonWords } from '../words/common.ts';
import type { FulfilmentWords } from '../words/fulfilment.ts';
import type { GoalWords } from '../words/goal.ts';

export const habits: Habits = {
  ...scandinavian,
  locale: 'sv',
  units: {
    year: 'år',
    halfYear: 'halvår',
    tertial: 'tertial',
    quarter: 'kvartal',
    month: ['månad', 'månader'],
    week: ['vecka', 'veckor'],
    day: ['dag', 'dagar'],
    hour: ['timme', 'timmar'],
  },
  ago: (stretch) => `för ${stretch} sedan`,
  part: (noun, span) =>
    span.kind === 'halfYear' ? `${span.index < 2 ? 'första' : 'andra'} halvåret ${span.year}` : nounFirst(noun, span),
  signs: signs('v. '),
  day: bare,
};

export const common: CommonWords = {
  showTable: 'Visa som tabell',
  moreRows: 'Visa fler rader',
  period: 'Period',
  value: 'Värde',
  target: 'Mål',
  note: 'Anmärkning',
  n: 'Antal (n)',
  noValue: 'saknas',
  missing: {
    notCollected: 'inte insamlat',
    notApplicable: 'inte tillämpligt',
    suppressed: 'visas inte: för få svar',
  },
  preliminary: 'preliminärt',
  source: 'Källa:',
  processed: 'Egen bearbetning av uppgifter från',
  retrieved: (date) => `Hämtat ${date}`,
  published: (when) => `Publicerat ${when}`,
  loading: 'Hämtar siffror',
  empty: 'Det finns inga siffror att visa än.',
  cannotShow: (reason) => `Siffrorna kan inte visas: ${reason}.`,
  reasons: {
    notFound: 'de finns inte på adressen',
    unreadable: 'de går inte att läsa',
    tooSlow: 'svaret dröjer',
    noAnswer: 'källan svarar inte',
    login: 'sidan kräver inloggning',
    tooLarge: 'de är för många',
    unknownVersion: 'versionen är okänd',
  },
  unknownId: (id, ids) => `”${id}” finns inte. Det finns: ${ids}.`,
  choose: (attribute, ids) => `Ange ${attribute}: ${ids}.`,
  stale: (when) => `Visar siffror från ${when}; nya kunde inte hämtas.`,
  leftOut: ['uppgift kunde inte läsas och visas inte', 'uppgifter kunde inte läsas och visas inte'],
};

export const fulfilment: FulfilmentWords = {
  state: {
    met: 'Når målet',
    notYet: 'Når inte målet än',
    notMet: 'Når inte målet',
    noTarget: 'Inget mål',
    noValue: 'Inget värde',
  },
  above: (distance) => `${distance} över målet`,
  below: (distance) => `${distance} under målet`,
  atLeast: (value) => `mål minst ${value}`,
  atMost: (value) => `mål högst ${value}`,
  target: (range) => `mål ${range}`,
  by: (period) => `senast ${period}`,
  from: (period) => `från ${period}`,
  ofWay: (percent) => `${percent} av vägen till målet`,
  ofTarget: (percent) => `${percent} av målet`,
  baseline: (value) => `utgångsläge ${value}`,
  ofPace: (percent) => `${percent} av takten`,
  through: (period) => `till och med ${period}`,
  pace: { met: 'Når målet om takten håller', notMet: 'Når inte målet i den här takten' },
  of: (part, whole) => `${part} av ${whole}`,
  targets: ['mål nått', 'mål nådda'],
  leftOut: { notYet: 'ska nås senare', noTarget: 'saknar mål', noValue: 'saknar värde' },
  nothingCounted: 'Inget mål att räkna än',
  newer: 'nytt värde väntas',
  points: ['procentenhet', 'procentenheter'],
  measure: 'Mått',
  outcome: 'Utfall',
};

export const goal: GoalWords = {
  judgement: {
    notStarted: 'Inte påbörjat',
    onTrack: 'På väg',
    atRisk: 'Risk att målet inte nås',
    behind: 'Ligger efter',
    done: 'Klart',
  },
  notJudged: 'Inte bedömt',
  judged: (date) => `bedömt ${date}`,
};
