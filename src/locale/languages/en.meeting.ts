import type { MeetingWords } from '../words/meeting.ts';

export * from './en.figures.ts';

export const meeting: MeetingWords = {
  days: { yesterday: 'yesterday', today: 'today', tomorrow: 'tomorrow' },
  now: 'in progress',
  until: (time) => `until ${time}`,
  noTime: 'next time not stated',
  every: (unit) => `every ${unit}`,
  everyOther: (unit) => `every other ${unit}`,
  everyNth: (count, unit) => `every ${count} ${unit}s`,
  timesADay: 'times a day',
  starting: (time) => `from ${time}`,
  minutes: ['minute', 'minutes'],
  standing: 'standing',
  ledBy: (who) => `led by ${who}`,
  held: (held, planned) => `held ${held} of ${planned} planned`,

  meetings: 'Meetings',
  cube: 'Daily management',
  none: 'There are no meetings here yet.',
  heads: { next: 'Next meeting', agenda: 'Agenda', times: 'Times today', latest: 'Latest results' },
  phases: { passed: 'over', now: 'now', coming: 'to come' },
  reportsTo: (meeting) => `reports to ${meeting}`,
  further: (meeting) => `then to ${meeting}`,
  columns: { date: 'Date', meeting: 'Meeting', outcome: 'Outcome' },
  outcomes: { held: 'held', missed: 'not held' },
  faces: {
    meetings: { head: 'Meetings today', none: 'No more times stated for today.' },
    activities: { head: 'Short activities', none: 'No open activities.' },
    people: { head: 'How we are', none: 'No answers yet.' },
    deviations: { head: 'Newest deviations', none: 'No open deviations.' },
  },
  more: (count) => `and ${count} more`,
  scale: (min, max) => `scale from ${min} to ${max}`,
};
