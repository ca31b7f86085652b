import type { Habits } from '../habits.ts';
import type { CommonWords } from '../words/common.ts';

export const habits: Habits = {
  locale: 'en-GB',
  units: {
    year: ['year', 'years'],
    halfYear: ['half-year', 'half-years'],
    tertial: ['tertial', 'tertials'],
    quarter: ['quarter', 'quarters'],
    month: ['month', 'months'],
    week: ['week', 'weeks'],
    day: ['day', 'days'],
    hour: ['hour', 'hours'],
  },
  ago: (stretch) => `${stretch} ago`,
  part: (noun, { kind, index, year }) =>
    kind === 'halfYear' ? `${index < 2 ? 'first' : 'second'} half of ${year}` : `${noun} ${index}, ${year}`,
  signs: { halfYear: 'H', tertial: 'T', quarter: 'Q', week: 'wk ' },
  beforeYear: ' ',
  monthCut: 3,
  day: (day, name, year) => `${day} ${name}${year}`,
  at: 'at ',
  time: (clock) => clock,
};

export const common: CommonWords = {
  source: 'Source:',
  processed: 'Own processing of data from',
  retrieved: (date) => `Retrieved ${date}`,
  published: (when) => `Published ${when}`,
  loading: 'Fetching figures',
  empty: 'There are no figures to show yet.',
  cannotShow: (reason) => `The figures cannot be shown: ${reason}.`,
  reasons: {
    notFound: 'they are not at the address',
    unreadable: 'they cannot be read',
    tooSlow: 'the answer is slow to come',
    noAnswer: 'the source does not answer',
    login: 'the page requires a login',
    tooLarge: 'there are too many',
    unknownVersion: 'the version is unknown',
  },
  unknownId: (id, ids) => `There is no “${id}”. There is: ${ids}.`,
  choose: (attribute, ids) => `Choose ${attribute}: ${ids}.`,
  stale: (when, reason) => `Showing figures fetched ${when}; new ones could not be fetched: ${reason}.`,
  leftOut: ['item could not be read and is not shown', 'items could not be read and are not shown'],
};
