import type { MeetingWords } from '../words/meeting.ts';

export * from './sv.figures.ts';

export const meeting: MeetingWords = {
  days: { yesterday: 'i går', today: 'i dag', tomorrow: 'i morgon' },
  now: 'pågår nu',
  until: (time) => `till kl.\u00a0${time}`,
  noTime: 'nästa tid anges inte',
  every: (unit) => `varje ${unit}`,
  everyOther: (unit) => `varannan ${unit}`,
  everyNth: (count, unit) => `var ${count}:${/(^|[^1])[12]$/.test(count) ? 'a' : 'e'} ${unit}`,
  timesADay: 'gånger per dag',
  starting: (time) => `från kl.\u00a0${time}`,
  minutes: ['minut', 'minuter'],
  standing: 'ståmöte',
  ledBy: (who) => `leds av ${who}`,
  held: (held, planned) => `hölls ${held} av ${planned} planerade`,

  meetings: 'Möten',
  cube: 'Daglig styrning',
  none: 'Här finns inga möten än.',
  heads: { next: 'Nästa möte', agenda: 'Dagordning', times: 'Tider i dag', latest: 'Senaste utfall' },
  phases: { passed: 'varit', now: 'nu', coming: 'kommer' },
  reportsTo: (meeting) => `rapporterar till ${meeting}`,
  further: (meeting) => `vidare till ${meeting}`,
  columns: { date: 'Datum', meeting: 'Möte', outcome: 'Utfall' },
  outcomes: { held: 'hölls', missed: 'hölls inte' },
  faces: {
    meetings: { head: 'Dagens möten', none: 'Inga fler tider angivna för i dag.' },
    activities: { head: 'Korta aktiviteter', none: 'Inga öppna aktiviteter.' },
    people: { head: 'Hur vi mår', none: 'Inga svar än.' },
    deviations: { head: 'Nyaste avvikelserna', none: 'Inga öppna avvikelser.' },
  },
  more: (count) => `och ${count} till`,
  scale: (min, max) => `skala från ${min} till ${max}`,
};
