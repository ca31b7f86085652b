import type { Habits } from '../habits.ts';
import type { CommonWords } from '../words/common.ts';

export const habits: Habits = {
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
  part: (noun, { kind, index, year }) => (kind === 'week' ? `${noun} ${index} ${year}` : `${index}. ${noun} ${year}`),
  signs: { halfYear: 'H', tertial: 'T', quarter: 'K', week: 'veke ' },
  beforeYear: ' ',
  monthCut: 3,
  day: (day, name, year) => `${day}. ${name}${year}`,
  at: 'kl. ',
  time: (clock) => clock.replace(':', '.'),
  weekdays: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
};

export const common: CommonWords = {
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
  stale: (when, reason) => `Viser tal frå ${when}; nye kunne ikkje hentast: ${reason}.`,
  leftOut: [
    'opplysning kunne ikkje lesast og blir ikkje vist',
    'opplysningar kunne ikkje lesast og blir ikkje viste',
  ],
};
