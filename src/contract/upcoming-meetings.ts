import type { Meeting } from './definition.ts';
import { periodAt, spanOf } from './period.ts';

/** One of a meeting's next times. */
export interface UpcomingMeeting {
  /** A moment ("2026-11-23T09:00"), or a day where the meeting has no times. */
  readonly period: string;
  /** It has begun and is not over. Only told of meetings with times and `minutes`. */
  readonly isNow: boolean;
}

/** The days on which a meeting is held, counted from its first: turn 0. */
interface Rhythm {
  /** The last turn that begins before a given time, or at it; 0 where none does. */
  readonly turn: number;
  /** Local midnight; not a number where there is no such day. */
  readonly dayOf: (turn: number) => number;
}

const HOUR_MS = 36e5;
const DAY_MS = 864e5;
/** Where the year 10000 begins, which no period can name. */
const END_OF_TIME = 253402300800000;

/**
 * The next times of a meeting, the one that goes on now included.
 *
 * They are counted from `from`, or else from the latest date of `held`. With neither, only what is held every day can
 * be told; nobody guesses a weekday. Weeks keep the weekday; months keep the day of the month, or end with it where
 * they are shorter. "Every day" is each day of the week. Hours begin anew each day: at the `times`, or every so many
 * hours from the one time given until midnight. Without `every` a meeting is held once. A day of which `held` tells
 * already is over.
 *
 * @param at  Now, as `clockOf` gives it. The clock on the wall: a meeting at nine is at nine, summer and winter.
 * @param most  How many times to give.
 * @returns  In time order; fewer than `most`, or none, where the document says no more. A meeting of more than a day
 *   goes on for one.
 */
export function upcomingMeetings(
  meeting: Meeting, { at, most = 1 }: { readonly at: number; readonly most?: number },
): readonly UpcomingMeeting[] {
  const { held = [], minutes = 0 } = meeting;
  const lengthMs = Math.min(minutes * 6e4, DAY_MS);
  const times = timesOfDay(meeting);
  const { turn: first, dayOf } = rhythmOf(meeting, at - lengthMs);
  const found: UpcomingMeeting[] = [];
  for (let turn = first, day = dayOf(turn); found.length < most && day < END_OF_TIME; day = dayOf(++turn)) {
    const period = periodAt('day', day);
    if (held.filter(({ date }) => date === period).length >= Math.max(times.length, 1)) continue;
    if (times.length === 0 && day + DAY_MS > at) found.push({ period, isNow: false });
    for (const time of times) {
      const start = day + time;
      const isNow = start <= at && at < start + lengthMs;
      if (isNow || start >= at) found.push({ period: periodAt('moment', start), isNow });
    }
  }
  return found.slice(0, most);
}

/** Milliseconds after midnight, in order. */
function timesOfDay({ times = [], every }: Meeting): readonly number[] {
  const given = [...new Set(times)].sort().map((time) => spanOf(`1970-01-01T${time}`).start);
  const [first] = given;
  if (every?.of !== 'hour' || first === undefined || given.length > 1) return given;
  const stepMs = every.count * HOUR_MS;
  return Array.from({ length: Math.ceil((DAY_MS - first) / stepMs) }, (_, turn) => first + turn * stepMs);
}

/** Where a meeting's days are, by arithmetic: a meeting that began a hundred years ago costs no more than a new one. */
function rhythmOf({ from, every, held = [] }: Meeting, time: number): Rhythm {
  const dates = held.map(({ date }) => date).sort();
  const start = spanOf(from ?? (every && dates.at(-1)) ?? '').start;
  if (every?.of === 'month') return monthly(start, every.count, time);
  if (!every) return { turn: 0, dayOf: (turn) => (turn === 0 ? start : NaN) };
  const days = every.of === 'hour' ? Math.max(every.count / 24, 1) : every.count * (every.of === 'week' ? 7 : 1);
  // Every 36 hours: no rhythm of days.
  if (!Number.isInteger(days)) return { turn: 0, dayOf: () => NaN };
  const first = isNaN(start) && days === 1 ? Math.floor(time / DAY_MS) * DAY_MS : start;
  const step = days * DAY_MS;
  return { turn: Math.max(0, Math.floor((time - first) / step)), dayOf: (turn) => first + turn * step };
}

function monthly(start: number, count: number, time: number): Rhythm {
  const first = new Date(start);
  const now = new Date(time);
  const months = (now.getUTCFullYear() - first.getUTCFullYear()) * 12 + now.getUTCMonth() - first.getUTCMonth();
  const inMonth = (month: number, day: number): number => new Date(start).setUTCMonth(month, day);
  return {
    turn: Math.max(0, Math.floor(months / count)),
    dayOf: (turn) => {
      const month = first.getUTCMonth() + turn * count;
      // Day 0 of the month after is the month's last.
      return Math.min(inMonth(month, 1) + (first.getUTCDate() - 1) * DAY_MS, inMonth(month + 1, 0));
    },
  };
}
