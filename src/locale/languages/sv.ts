import type { Habits } from '../habits.ts';
import type { CommonWords } from '../words/common.ts';

export const habits: Habits = {
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
  part: (noun, { kind, index, year }) =>
    kind === 'halfYear' ? `${index < 2 ? 'första' : 'andra'} halvåret ${year}` : `${noun} ${index} ${year}`,
  signs: { halfYear: 'H', tertial: 'T', quarter: 'K', week: 'v. ' },
  beforeYear: ' ',
  monthCut: 3,
  day: (day, name, year) => `${day} ${name}${year}`,
  at: 'kl. ',
  time: (clock) => clock.replace(':', '.'),
};

export const common: CommonWords = {
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
  stale: (when, reason) => `Visar siffror från ${when}; nya kunde inte hämtas: ${reason}.`,
  leftOut: ['uppgift kunde inte läsas och visas inte', 'uppgifter kunde inte läsas och visas inte'],
};
