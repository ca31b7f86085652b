import type { Habits } from '../habits.ts';
import type { CommonWords } from '../words/common.ts';

export const habits: Habits = {
  locale: 'fi',
  units: {
    year: ['vuosi', 'vuotta'],
    halfYear: ['vuosipuolisko', 'vuosipuoliskoa'],
    tertial: ['vuosikolmannes', 'vuosikolmannesta'],
    quarter: ['vuosineljännes', 'vuosineljännestä'],
    month: ['kuukausi', 'kuukautta'],
    week: ['viikko', 'viikkoa'],
    day: ['päivä', 'päivää'],
    hour: ['tunti', 'tuntia'],
  },
  ago: (stretch) => `${stretch} sitten`,
  part: (noun, { kind, index, year }) => (kind === 'week' ? `${noun} ${index}/${year}` : `${index}. ${noun} ${year}`),
  signs: { halfYear: 'H', tertial: 'T', quarter: 'Q', week: 'vk ' },
  beforeYear: '/',
  // maaliskuu: the last three letters only say that it is a month.
  monthCut: -3,
  day: (day, _, year, month) => `${day}.${month}.${year.trim()}`,
  at: 'klo ',
  time: (clock) => clock.replace(/^0/, '').replace(':', '.'),
};

export const common: CommonWords = {
  source: 'Lähde:',
  processed: 'Oma muokkaus aineistosta:',
  retrieved: (date) => `Haettu ${date}`,
  published: (when) => `Julkaistu ${when}`,
  loading: 'Haetaan lukuja',
  empty: 'Näytettäviä lukuja ei vielä ole.',
  cannotShow: (reason) => `Lukuja ei voida näyttää: ${reason}.`,
  reasons: {
    notFound: 'niitä ei löydy osoitteesta',
    unreadable: 'niitä ei voida lukea',
    tooSlow: 'vastaus viipyy',
    noAnswer: 'lähde ei vastaa',
    login: 'sivu vaatii kirjautumisen',
    tooLarge: 'niitä on liikaa',
    unknownVersion: 'versio on tuntematon',
  },
  unknownId: (id, ids) => `Tunnusta ”${id}” ei löydy. Valittavana: ${ids}.`,
  choose: (attribute, ids) => `Anna ${attribute}: ${ids}.`,
  stale: (when, reason) => `Näytetään luvut, jotka haettiin ${when}; uusia ei saatu: ${reason}.`,
  leftOut: 'tietoa ei voitu lukea eikä näytetä',
};
