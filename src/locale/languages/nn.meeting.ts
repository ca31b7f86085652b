import type { MeetingWords } from '../words/meeting.ts';

export * from './nn.figures.ts';

export const meeting: MeetingWords = {
  days: { yesterday: 'i går', today: 'i dag', tomorrow: 'i morgon' },
  now: 'går føre seg no',
  until: (time) => `til kl.\u00a0${time}`,
  noTime: 'neste tidspunkt er ikkje oppgitt',
  every: (unit) => `kvar ${unit}`,
  // The week alone is feminine.
  everyOther: (unit) => `${unit === 'veke' ? 'annakvar' : 'annankvar'} ${unit}`,
  everyNth: (count, unit) => `kvar ${count}. ${unit}`,
  timesADay: 'gonger om dagen',
  starting: (time) => `frå kl.\u00a0${time}`,
  minutes: ['minutt', 'minutt'],
  standing: 'ståande møte',
  ledBy: (who) => `leiar: ${who}`,
  held: (held, planned) => `${held} av ${planned} planlagde vart haldne`,

  meetings: 'Møte',
  cube: 'Dagleg styring',
  none: 'Her er det ingen møte enno.',
  heads: { next: 'Neste møte', agenda: 'Dagsorden', times: 'Tider i dag', latest: 'Siste resultat' },
  phases: { passed: 'over', now: 'no', coming: 'kjem' },
  reportsTo: (meeting) => `rapporterer til ${meeting}`,
  further: (meeting) => `vidare til ${meeting}`,
  columns: { date: 'Dato', meeting: 'Møte', outcome: 'Utfall' },
  outcomes: { held: 'halde', missed: 'ikkje halde' },
  faces: {
    meetings: { head: 'Møta i dag', none: 'Ingen fleire tidspunkt oppgitt for i dag.' },
    activities: { head: 'Korte aktivitetar', none: 'Ingen opne aktivitetar.' },
    people: { head: 'Korleis vi har det', none: 'Ingen svar enno.' },
    deviations: { head: 'Nyaste avvika', none: 'Ingen opne avvik.' },
  },
  more: (count) => `og ${count} til`,
  scale: (min, max) => `skala frå ${min} til ${max}`,
};
