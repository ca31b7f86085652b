import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clockOf, upcomingMeetings } from '../../src/contract/index.ts';
import type { Meeting } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const DAY_MS = 864e5;
const clock = (text: string): number => Date.parse(`${text}Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const meeting = (more: Partial<Meeting>): Meeting => ({ id: 'm', name: 'Tavelmöte', ...more });
const next = (more: Partial<Meeting>, at: string, most = 3): readonly string[] =>
  upcomingMeetings(meeting(more), { at: clock(at), most }).map(({ period }) => period);

interface Case {
  readonly is: string;
  readonly meeting: Partial<Meeting>;
  readonly at: string;
  readonly next: readonly string[];
}

const week = { count: 1, of: 'week' } as const;
const month = { count: 1, of: 'month' } as const;
const twoHours = { count: 2, of: 'hour' } as const;

const CASES: readonly Case[] = [
  {
    is: 'a week keeps the weekday of the first meeting',
    meeting: { from: '2026-01-14', every: week, times: ['08:30'] },
    at: '2026-11-20T12:00',
    next: ['2026-11-25T08:30', '2026-12-02T08:30', '2026-12-09T08:30'],
  },
  {
    is: 'every second week counts from the first meeting',
    meeting: { from: '2026-01-15', every: { count: 2, of: 'week' }, times: ['08:30'] },
    at: '2026-07-03T07:30',
    next: ['2026-07-16T08:30', '2026-07-30T08:30', '2026-08-13T08:30'],
  },
  {
    is: 'without times it is days, and today is still one of them',
    meeting: { from: '2026-11-02', every: week },
    at: '2026-11-23T23:59',
    next: ['2026-11-23', '2026-11-30', '2026-12-07'],
  },
  {
    is: 'summer time ends and nine o\'clock stays nine o\'clock',
    meeting: { from: '2026-10-19', every: week, times: ['09:00'] },
    at: '2026-10-19T10:00',
    next: ['2026-10-26T09:00', '2026-11-02T09:00', '2026-11-09T09:00'],
  },
  {
    is: 'a month keeps its day, and ends with it where it is shorter',
    meeting: { from: '2027-10-31', every: month, times: ['13:00'] },
    at: '2027-12-31T14:00',
    next: ['2028-01-31T13:00', '2028-02-29T13:00', '2028-03-31T13:00'],
  },
  {
    is: 'a month that clips does not shorten the ones after it',
    meeting: { from: '2025-01-30', every: month },
    at: '2025-02-28T12:00',
    next: ['2025-02-28', '2025-03-30', '2025-04-30'],
  },
  {
    is: 'every third month, over the new year',
    meeting: { from: '2026-02-10', every: { count: 3, of: 'month' } },
    at: '2026-09-01T00:00',
    next: ['2026-11-10', '2027-02-10', '2027-05-10'],
  },
  {
    is: 'every day has a Saturday',
    meeting: { from: '2026-11-02', every: { count: 1, of: 'day' }, times: ['10:00'] },
    at: '2026-11-20T10:01',
    next: ['2026-11-21T10:00', '2026-11-22T10:00', '2026-11-23T10:00'],
  },
  {
    is: 'every third day counts from the first',
    meeting: { from: '2026-11-02', every: { count: 3, of: 'day' } },
    at: '2026-11-06T00:00',
    next: ['2026-11-08', '2026-11-11', '2026-11-14'],
  },
  {
    is: 'several times a day, in any order and one of them twice',
    meeting: { from: '2026-03-02', every: twoHours, times: ['13:00', '07:00', '11:00', '07:00', '09:00'] },
    at: '2026-03-02T10:20',
    next: ['2026-03-02T11:00', '2026-03-02T13:00', '2026-03-03T07:00'],
  },
  {
    is: 'every second hour from the one time given, until midnight',
    meeting: { from: '2026-03-02', every: twoHours, times: ['19:30'] },
    at: '2026-03-02T20:00',
    next: ['2026-03-02T21:30', '2026-03-02T23:30', '2026-03-03T19:30'],
  },
  {
    is: 'every second hour without times is every day',
    meeting: { every: twoHours },
    at: '2026-03-02T20:00',
    next: ['2026-03-02', '2026-03-03', '2026-03-04'],
  },
  {
    is: 'every 48 hours is every second day',
    meeting: { from: '2026-03-01', every: { count: 48, of: 'hour' }, times: ['08:00'] },
    at: '2026-03-02T00:00',
    next: ['2026-03-03T08:00', '2026-03-05T08:00', '2026-03-07T08:00'],
  },
  {
    is: 'every 36 hours is no rhythm of days',
    meeting: { from: '2026-03-01', every: { count: 36, of: 'hour' }, times: ['08:00'] },
    at: '2026-03-02T00:00',
    next: [],
  },
  {
    is: 'a meeting that has not begun yet begins with its first',
    meeting: { from: '2027-01-11', every: week },
    at: '2026-11-20T12:00',
    next: ['2027-01-11', '2027-01-18', '2027-01-25'],
  },
  {
    is: 'without a first one it counts from the latest that was to be held',
    meeting: { every: { count: 2, of: 'week' }, held: [
      { date: '2026-11-12', held: false }, { date: '2026-10-28', held: true },
    ] },
    at: '2026-11-20T12:00',
    next: ['2026-11-26', '2026-12-10', '2026-12-24'],
  },
  {
    is: 'the first one counts more than those held',
    meeting: { from: '2026-11-02', every: week, held: [{ date: '2026-11-18', held: true }] },
    at: '2026-11-20T12:00',
    next: ['2026-11-23', '2026-11-30', '2026-12-07'],
  },
  { is: 'a weekday is never guessed', meeting: { every: week, times: ['09:00'] }, at: '2026-11-20T12:00', next: [] },
  { is: 'nor a day of the month', meeting: { every: month, times: ['09:00'] }, at: '2026-11-20T12:00', next: [] },
  { is: 'nor every second day', meeting: { every: { count: 2, of: 'day' } }, at: '2026-11-20T12:00', next: [] },
  {
    is: 'every day needs no first one',
    meeting: { every: { count: 1, of: 'day' }, times: ['07:15'] },
    at: '2026-11-20T12:00',
    next: ['2026-11-21T07:15', '2026-11-22T07:15', '2026-11-23T07:15'],
  },
  {
    is: 'what is held once is held once',
    meeting: { from: '2026-12-01', times: ['09:00', '13:00'] },
    at: '2026-11-20T12:00',
    next: ['2026-12-01T09:00', '2026-12-01T13:00'],
  },
  { is: 'and not again', meeting: { from: '2026-11-01', times: ['09:00'] }, at: '2026-11-20T12:00', next: [] },
  {
    is: 'what was held without a rhythm tells of none',
    meeting: { held: [{ date: '2026-11-20', held: true }], times: ['15:00'] },
    at: '2026-11-20T12:00',
    next: [],
  },
  { is: 'a meeting of which nothing is told', meeting: {}, at: '2026-11-20T12:00', next: [] },
  {
    is: 'today is over where the document tells of it already',
    meeting: { from: '2026-11-06', every: week, held: [{ date: '2026-11-20', held: true }] },
    at: '2026-11-20T12:00',
    next: ['2026-11-27', '2026-12-04', '2026-12-11'],
  },
  {
    is: 'one of today\'s four meetings is told of, and three are left',
    meeting: {
      from: '2026-11-02', every: twoHours, times: ['07:00', '09:00', '11:00', '13:00'],
      held: [{ date: '2026-11-20', held: true }],
    },
    at: '2026-11-20T08:00',
    next: ['2026-11-20T09:00', '2026-11-20T11:00', '2026-11-20T13:00'],
  },
  {
    is: 'a document from the first century keeps its weekday',
    meeting: { from: '0001-01-01', every: week },
    at: '2026-11-20T12:00',
    next: ['2026-11-23', '2026-11-30', '2026-12-07'],
  },
  {
    is: 'and its day of the month',
    meeting: { from: '0050-01-31', every: month },
    at: '2026-11-20T12:00',
    next: ['2026-11-30', '2026-12-31', '2027-01-31'],
  },
  {
    is: 'no period can name the year 10000',
    meeting: { from: '9999-12-18', every: week },
    at: '9999-12-19T00:00',
    next: ['9999-12-25'],
  },
  ...(['hour', 'day', 'week', 'month'] as const).map((of): Case => ({
    is: `an absurd number of times a ${of} throws nothing`,
    meeting: { from: '2026-11-20', every: { count: Number.MAX_SAFE_INTEGER, of } },
    at: '2026-11-20T12:00',
    next: of === 'hour' ? [] : ['2026-11-20'],
  })),
];

for (const { is, meeting: given, at, next: expected } of CASES) {
  test(is, () => {
    assert.deepEqual(next(given, at), expected);
  });
}

test('a meeting goes on for its minutes, and not one more', () => {
  const given = meeting({ from: '2026-11-02', every: week, times: ['09:00'], minutes: 30 });
  const at = (time: string): unknown => upcomingMeetings(given, { at: clock(`2026-11-23T${time}`) });
  const today = { period: '2026-11-23T09:00', isNow: true };
  assert.deepEqual(at('08:59'), [{ ...today, isNow: false }]);
  assert.deepEqual(at('09:00'), [today]);
  assert.deepEqual(at('09:29'), [today]);
  assert.deepEqual(at('09:30'), [{ period: '2026-11-30T09:00', isNow: false }]);
});

test('a meeting that began before midnight goes on after it', () => {
  const given = meeting({ from: '2026-11-02', every: week, times: ['23:45'], minutes: 30 });
  assert.deepEqual(upcomingMeetings(given, { at: clock('2026-11-24T00:10') }), [
    { period: '2026-11-23T23:45', isNow: true },
  ]);
});

test('a meeting over the end of a month goes on in the next', () => {
  const given = meeting({ from: '2026-01-31', every: month, times: ['23:45'], minutes: 30 });
  assert.deepEqual(upcomingMeetings(given, { at: clock('2026-12-01T00:10') }), [
    { period: '2026-11-30T23:45', isNow: true },
  ]);
});

test('nobody says that a meeting goes on whose length or time nobody has told', () => {
  const timed = meeting({ from: '2026-11-02', every: week, times: ['09:00'] });
  assert.deepEqual(upcomingMeetings(timed, { at: clock('2026-11-23T09:00') }), [
    { period: '2026-11-23T09:00', isNow: false },
  ]);
  const untimed = meeting({ from: '2026-11-02', every: week, minutes: 30 });
  assert.deepEqual(upcomingMeetings(untimed, { at: clock('2026-11-23T09:00') }), [
    { period: '2026-11-23', isNow: false },
  ]);
});

test('a meeting of a million years goes on for a day', () => {
  const given = meeting({ from: '2026-11-02', every: week, times: ['09:00'], minutes: 1e300 });
  const isNow = (at: string): boolean | undefined => upcomingMeetings(given, { at: clock(at) })[0]?.isNow;
  assert.equal(isNow('2026-11-24T08:59'), true);
  assert.equal(isNow('2026-11-24T09:00'), false);
});

test('a meeting that began two thousand years ago is not walked from its first', () => {
  const readsOf = (from: string, of: 'day' | 'week' | 'month'): number => {
    let reads = 0;
    const held = [{ held: true, get date() { reads++; return '2026-10-01'; } }];
    const given = meeting({ from, every: { count: 1, of }, held });
    assert.equal(upcomingMeetings(given, { at: clock('2026-11-20T12:00') }).length, 1);
    return reads;
  };
  for (const of of ['day', 'week', 'month'] as const) {
    assert.equal(readsOf('0026-11-20', of), readsOf('2026-11-20', of));
  }
});

test('the valid documents: the unit\'s next meeting, and RTM five minutes into its last of the day', () => {
  const unit = documentOf('enhetens-tavla.json');
  const [board, review] = unit.meetings ?? [];
  const at = clockOf(unit, Date.UTC(2026, 6, 3, 5, 30));
  assert.deepEqual(upcomingMeetings(board ?? assert.fail(), { at }), [{ period: '2026-07-16T08:30', isNow: false }]);
  assert.deepEqual(upcomingMeetings(review ?? assert.fail(), { at }), [{ period: '2026-07-20', isNow: false }]);
  const rtm = documentOf('rtm.json');
  assert.deepEqual(
    upcomingMeetings(rtm.meetings?.[0] ?? assert.fail(), { at: clockOf(rtm, Date.UTC(2026, 2, 2, 12, 5)), most: 2 }),
    [{ period: '2026-03-02T13:00', isNow: true }, { period: '2026-03-03T07:00', isNow: false }],
  );
});

const dates = fc.integer({ min: -20_000, max: 20_000 }).map((days) => dayOf(days * DAY_MS));
const given = fc.record({
  from: dates,
  every: fc.record({ count: fc.integer({ min: 1, max: 30 }), of: fc.constantFrom('day', 'week', 'month') }),
  times: fc.subarray(['06:45', '09:00', '13:30', '23:50']),
  minutes: fc.integer({ min: 0, max: 90 }),
}).map(meeting);

/** Month by month and day by day, as one would on a wall calendar. */
function walked({ from = '', every, times = [], minutes = 0 }: Meeting, at: number): string | undefined {
  const { count, of } = every ?? assert.fail();
  const start = clock(`${from}T00:00`);
  for (let turn = 0; ; turn++) {
    let day = start + turn * count * DAY_MS * (of === 'week' ? 7 : 1);
    if (of === 'month') {
      const month = Number(from.slice(5, 7)) - 1 + turn * count;
      day = Date.UTC(Number(from.slice(0, 4)) + Math.floor(month / 12), month % 12, 1);
      while (dayOf(day).slice(8) < from.slice(8) && dayOf(day + DAY_MS).slice(8) !== '01') day += DAY_MS;
    }
    if (times.length === 0 && day + DAY_MS > at) return dayOf(day);
    for (const time of times) {
      const begins = clock(`${dayOf(day)}T${time}`);
      if (begins >= at || begins + minutes * 6e4 > at) return `${dayOf(day)}T${time}`;
    }
  }
}

test('the next meeting is the one that a calendar shows, walked from the first', () => {
  fc.assert(fc.property(given, fc.integer({ min: -900_000, max: 900_000 }), (each, halfHours) => {
    const at = halfHours * 18e5;
    assert.equal(upcomingMeetings(each, { at })[0]?.period, walked(each, at));
  }), { numRuns: 1000 });
});

test('the next ones come in time order, each once, and the fewer are the first of the more', () => {
  fc.assert(fc.property(given, fc.integer({ min: -900_000, max: 900_000 }), (each, halfHours) => {
    const at = halfHours * 18e5;
    const twelve = upcomingMeetings(each, { at, most: 12 });
    const periods = twelve.map(({ period }) => period);
    assert.deepEqual(periods, [...new Set(periods)].sort());
    assert.equal(periods.length, 12);
    assert.deepEqual(upcomingMeetings(each, { at, most: 5 }), twelve.slice(0, 5));
    assert.deepEqual(upcomingMeetings(each, { at, most: 0 }), []);
  }));
});
