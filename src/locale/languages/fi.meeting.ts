import type { MeetingWords } from '../words/meeting.ts';

export * from './fi.figures.ts';

export const meeting: MeetingWords = {
  days: { yesterday: 'eilen', today: 'tänään', tomorrow: 'huomenna' },
  now: 'käynnissä nyt',
  until: (time) => `klo\u00a0${time} asti`,
  noTime: 'seuraavaa aikaa ei ole ilmoitettu',
  every: (unit) => `joka ${unit}`,
  everyOther: (unit) => `joka toinen ${unit}`,
  everyNth: (count, unit) => `joka ${count}. ${unit}`,
  timesADay: 'kertaa päivässä',
  starting: (time) => `klo\u00a0${time} alkaen`,
  minutes: ['minuutti', 'minuuttia'],
  standing: 'seisten',
  ledBy: (who) => `vetäjä: ${who}`,
  held: (held, planned) => `pidettiin ${held}/${planned} suunnitellusta`,

  meetings: 'Kokoukset',
  cube: 'Päivittäinen johtaminen',
  none: 'Kokouksia ei vielä ole.',
  heads: {
    next: 'Seuraava kokous', agenda: 'Asialista', times: 'Tämän päivän ajat', latest: 'Viimeisimmät tulokset',
  },
  phases: { passed: 'ohi', now: 'nyt', coming: 'tulossa' },
  reportsTo: (meeting) => `raportoidaan kokoukselle: ${meeting}`,
  further: (meeting) => `siitä edelleen: ${meeting}`,
  columns: { date: 'Päivä', meeting: 'Kokous', outcome: 'Toteutuma' },
  outcomes: { held: 'pidettiin', missed: 'ei pidetty' },
  faces: {
    meetings: { head: 'Tämän päivän kokoukset', none: 'Tälle päivälle ei ole ilmoitettu muita aikoja.' },
    activities: { head: 'Lyhyet toimet', none: 'Ei avoimia toimia.' },
    people: { head: 'Miten voimme', none: 'Vastauksia ei vielä ole.' },
    deviations: { head: 'Uusimmat poikkeamat', none: 'Ei avoimia poikkeamia.' },
  },
  more: (count) => `ja ${count} muuta`,
  scale: (min, max) => `asteikko ${min}–${max}`,
};
