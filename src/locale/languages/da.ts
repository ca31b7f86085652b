import type { Habits } from '../habits.ts';
import type { CommonWords } from '../words/common.ts';

export const habits: Habits = {
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
  ago: (stretch) => `for ${stretch} siden`,
  part: (noun, { kind, index, year }) => (kind === 'week' ? `${noun} ${index} ${year}` : `${index}. ${noun} ${year}`),
  signs: { halfYear: 'H', tertial: 'T', quarter: 'K', week: 'uge ' },
  beforeYear: ' ',
  monthCut: 3,
  day: (day, name, year) => `${day}. ${name}${year}`,
  at: 'kl. ',
  time: (clock) => clock.replace(':', '.'),
  beforeDay: 'den ',
};

export const common: CommonWords = {
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
  stale: (when, reason) => `Viser tal fra ${when}; nye kunne ikke hentes: ${reason}.`,
  leftOut: ['oplysning kunne ikke læses og vises ikke', 'oplysninger kunne ikke læses og vises ikke'],
};
