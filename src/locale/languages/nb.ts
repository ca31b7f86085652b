import type { Habits } from '../habits.ts';
import type { CommonWords } from '../words/common.ts';

export const habits: Habits = {
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
  ago: (stretch) => `for ${stretch} siden`,
  part: (noun, { kind, index, year }) => (kind === 'week' ? `${noun} ${index} ${year}` : `${index}. ${noun} ${year}`),
  signs: { halfYear: 'H', tertial: 'T', quarter: 'K', week: 'uke ' },
  beforeYear: ' ',
  monthCut: 3,
  day: (day, name, year) => `${day}. ${name}${year}`,
  at: 'kl. ',
  time: (clock) => clock.replace(':', '.'),
};

export const common: CommonWords = {
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
  stale: (when, reason) => `Viser tall fra ${when}; nye kunne ikke hentes: ${reason}.`,
  leftOut: ['opplysning kunne ikke leses og vises ikke', 'opplysninger kunne ikke leses og vises ikke'],
};
