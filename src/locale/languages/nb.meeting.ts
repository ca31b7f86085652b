import type { MeetingWords } from '../words/meeting.ts';

export * from './nb.figures.ts';

export const meeting: MeetingWords = {
  days: { yesterday: 'i går', today: 'i dag', tomorrow: 'i morgen' },
  now: 'pågår nå',
  until: (time) => `til kl.\u00a0${time}`,
  noTime: 'neste tidspunkt er ikke oppgitt',
  every: (unit) => `hver ${unit}`,
  everyOther: (unit) => `annenhver ${unit}`,
  everyNth: (count, unit) => `hver ${count}. ${unit}`,
  timesADay: 'ganger om dagen',
  starting: (time) => `fra kl.\u00a0${time}`,
  minutes: ['minutt', 'minutter'],
  standing: 'stående møte',
  ledBy: (who) => `ledes av ${who}`,
  held: (held, planned) => `${held} av ${planned} planlagte ble holdt`,

  meetings: 'Møter',
  cube: 'Daglig styring',
  none: 'Her er det ingen møter ennå.',
  heads: { next: 'Neste møte', agenda: 'Dagsorden', times: 'Tider i dag', latest: 'Siste resultat' },
  phases: { passed: 'over', now: 'nå', coming: 'kommer' },
  reportsTo: (meeting) => `rapporterer til ${meeting}`,
  further: (meeting) => `videre til ${meeting}`,
  columns: { date: 'Dato', meeting: 'Møte', outcome: 'Utfall' },
  outcomes: { held: 'holdt', missed: 'ikke holdt' },
  faces: {
    meetings: { head: 'Dagens møter', none: 'Ingen flere tidspunkter oppgitt for i dag.' },
    activities: { head: 'Korte aktiviteter', none: 'Ingen åpne aktiviteter.' },
    people: { head: 'Hvordan vi har det', none: 'Ingen svar ennå.' },
    deviations: { head: 'Nyeste avvik', none: 'Ingen åpne avvik.' },
  },
  more: (count) => `og ${count} til`,
  scale: (min, max) => `skala fra ${min} til ${max}`,
};
