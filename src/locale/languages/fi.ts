import { numberFirst, signs, withPoint } from '../habits.ts';
import type { Habits } from '../habits.ts';
import type { CommonWords } from '../words/common.ts';
import type { FulfilmentWords } from '../words/fulfilment.ts';
import type { GoalWords } from '../words/goal.ts';

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
  part: (noun, span) => (span.kind === 'week' ? `${noun} ${span.index}/${span.year}` : numberFirst(noun, span)),
  signs: signs('vk ', 'Q'),
  beforeYear: '/',
  // maaliskuu: the last three letters only say that it is a month.
  monthCut: -3,
  day: (day, _, year, month) => `${day}.${month}.${year.trim()}`,
  at: 'klo ',
  time: (clock) => withPoint(clock.replace(/^0/, '')),
};

export const common: CommonWords = {
  showTable: 'Näytä taulukkona',
  moreRows: 'Näytä lisää rivejä',
  period: 'Ajanjakso',
  value: 'Arvo',
  target: 'Tavoite',
  note: 'Huomautus',
  n: 'Lukumäärä (n)',
  noValue: 'puuttuu',
  missing: {
    notCollected: 'ei kerätty',
    notApplicable: 'ei sovellettavissa',
    suppressed: 'ei näytetä: liian vähän vastauksia',
  },
  preliminary: 'ennakkotieto',
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
  stale: (when) => `Näytetään luvut, jotka haettiin ${when}; uusia ei saatu.`,
  leftOut: 'tietoa ei voitu lukea eikä näytetä',
};

export const fulfilment: FulfilmentWords = {
  state: {
    met: 'Tavoite saavutettu',
    notYet: 'Tavoitetta ei vielä saavutettu',
    notMet: 'Tavoitetta ei saavutettu',
    noTarget: 'Ei tavoitetta',
    noValue: 'Ei arvoa',
  },
  above: (distance) => `${distance} yli tavoitteen`,
  below: (distance) => `${distance} alle tavoitteen`,
  atLeast: (value) => `tavoite vähintään ${value}`,
  atMost: (value) => `tavoite enintään ${value}`,
  target: (range) => `tavoite ${range}`,
  by: (period) => `määräaika ${period}`,
  from: (period) => `alkaen ${period}`,
  ofWay: (percent) => `${percent} matkasta tavoitteeseen`,
  ofTarget: (percent) => `${percent} tavoitteesta`,
  baseline: (value) => `lähtötaso ${value}`,
  ofPace: (percent) => `${percent} tavoitetahdista`,
  through: (period) => `${period} mukaan lukien`,
  pace: { met: 'Tavoite saavutetaan tällä tahdilla', notMet: 'Tavoitetta ei saavuteta tällä tahdilla' },
  of: (part, whole) => `${part}/${whole}`,
  targets: ['tavoite saavutettu', 'tavoitetta saavutettu'],
  leftOut: { notYet: 'erääntyy myöhemmin', noTarget: 'ilman tavoitetta', noValue: 'ilman arvoa' },
  nothingCounted: 'Ei vielä laskettavia tavoitteita',
  newer: 'uutta arvoa odotetaan',
  points: ['prosenttiyksikkö', 'prosenttiyksikköä'],
  measure: 'Mittari',
  outcome: 'Tulos',
};

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
};
