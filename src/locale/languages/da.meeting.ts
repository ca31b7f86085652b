import type { MeetingWords } from '../words/meeting.ts';

export * from './da.figures.ts';

export const meeting: MeetingWords = {
  days: { yesterday: 'i går', today: 'i dag', tomorrow: 'i morgen' },
  now: 'i gang nu',
  until: (time) => `til kl.\u00a0${time}`,
  noTime: 'næste tidspunkt er ikke oplyst',
  every: (unit) => `hver ${unit}`,
  everyOther: (unit) => `hver anden ${unit}`,
  everyNth: (count, unit) => `hver ${count}. ${unit}`,
  timesADay: 'gange om dagen',
  starting: (time) => `fra kl.\u00a0${time}`,
  minutes: ['minut', 'minutter'],
  standing: 'stående møde',
  ledBy: (who) => `ledes af ${who}`,
  held: (held, planned) => `${held} af ${planned} planlagte blev holdt`,

  meetings: 'Møder',
  cube: 'Daglig styring',
  none: 'Her er ingen møder endnu.',
  heads: { next: 'Næste møde', agenda: 'Dagsorden', times: 'Tider i dag', latest: 'Seneste resultat' },
  phases: { passed: 'forbi', now: 'nu', coming: 'kommer' },
  reportsTo: (meeting) => `rapporterer til ${meeting}`,
  further: (meeting) => `videre til ${meeting}`,
  columns: { date: 'Dato', meeting: 'Møde', outcome: 'Udfald' },
  outcomes: { held: 'holdt', missed: 'ikke holdt' },
  faces: {
    meetings: { head: 'Dagens møder', none: 'Ingen flere tidspunkter oplyst for i dag.' },
    activities: { head: 'Korte aktiviteter', none: 'Ingen åbne aktiviteter.' },
    people: { head: 'Hvordan vi har det', none: 'Ingen svar endnu.' },
    deviations: { head: 'Nyeste afvigelser', none: 'Ingen åbne afvigelser.' },
  },
  more: (count) => `og ${count} til`,
  scale: (min, max) => `skala fra ${min} til ${max}`,
};
