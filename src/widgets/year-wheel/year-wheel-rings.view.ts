import { periodAt, spanOf } from '../../contract/period.ts';
import type { EventState, WheelEvent, WheelFrame } from './year-wheel-events.view.ts';

/** A wheel as it is drawn. Lengths: 16 are 1em. Turns: 0 is New Year, at the top, and 1 the next one; clockwise. */
export interface Wheel {
  readonly radius: number;
  /** Inside the tracks: there stands the year. */
  readonly hub: number;
  /** Outside the tracks: there the weeks begin. */
  readonly rim: number;
  readonly months: readonly { readonly name: string; readonly from: number; readonly isNow: boolean }[];
  /** Each Monday; and its number at the Thursday by which a week belongs to a year. */
  readonly mondays: readonly number[];
  readonly weeks: readonly { readonly number: string; readonly turn: number; readonly isNow: boolean }[];
  /** From the inside: where a track ends, and its name within that. */
  readonly rings: readonly { readonly name: string; readonly outer: number }[];
  readonly events: readonly WheelMark[];
  /** Absent on a wheel of another year. */
  readonly today?: { readonly turn: number; readonly lines: readonly string[] };
  readonly year: string;
}

/** An event on the wheel. */
export interface WheelMark {
  /** By which it is found in the list. */
  readonly number: string;
  readonly state: EventState;
  /** Of the middle of its lane. */
  readonly radius: number;
  readonly from: number;
  readonly to: number;
  /** Too short to be drawn as long as it is: a disc where it lies. */
  readonly isDot: boolean;
  /** Began before the year, goes on after it. */
  readonly isOpen: readonly [start: boolean, end: boolean];
}

/** The least room in the middle, and around the tracks: there the numbers of 53 weeks stand. */
const HUB = 48;
const RIM = 120;
export const LANE = 17;
export const NAME = 12;
/** Between tracks. */
const GAP = 3;
export const WEEKS = 15;
export const MONTHS = 18;
/** A wheel that needs more room is no wheel any more. */
const MOST = 400;
/** How far from New Year a week's number stands, at least. */
const EDGE = 0.0066;
const DAY_MS = 864e5;
const WEEK_MS = 7 * DAY_MS;

/**
 * Where everything stands on a wheel: a ring for each track, the first one outermost, and within it a lane more for
 * events that would lie on each other.
 *
 * @returns  `undefined` where there are too many at one time, or none in the year.
 */
export function wheelOf(events: readonly WheelEvent[], frame: WheelFrame): Wheel | undefined {
  const { year, start, end, at, words, format: { number, periodShort } } = frame;
  const turnOf: TurnOf = (time) => (time - start) / (end - start);
  const least = ringsOf(events, frame, turnOf);
  const hub = Math.max(HUB, HUB + RIM - least.rim);
  const { rings, marks, rim } = ringsOf(events, frame, turnOf, hub);
  const radius = rim + WEEKS + MONTHS;
  if (marks.length === 0 || radius > MOST) return undefined;
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const weeks = weeksOf(frame);
  const weekNow = periodAt('week', at);
  const today = periodAt('day', at);
  return {
    radius,
    hub,
    rim,
    months: months.map((month) => ({
      name: periodShort(month, month), from: turnOf(spanOf(month).start), isNow: month === periodAt('month', at),
    })),
    mondays: weeks.map((monday) => turnOf(monday)).filter((turn) => turn > 0),
    weeks: weeks.map((monday) => ({ week: periodAt('week', monday), turn: turnOf(monday + WEEK_MS / 2) }))
      .filter(({ turn }) => turn > 0 && turn < 1)
      .map(({ week, turn }) => ({ number: number(spanOf(week).index), turn: inside(turn), isNow: week === weekNow })),
    rings,
    events: marks,
    ...(at >= start && at < end && {
      today: {
        turn: turnOf(spanOf(today).start + DAY_MS / 2),
        lines: [words.today, periodShort(today, today), words.weeks(number(spanOf(weekNow).index))],
      },
    }),
    year,
  };
}

/** The first week and the last may each have one day in the year: their numbers would stand on each other. */
const inside = (turn: number): number => Math.min(Math.max(turn, EDGE), 1 - EDGE);

/** The Mondays of all weeks that have a day in the year. */
function weeksOf({ start, end }: WheelFrame): readonly number[] {
  const first = spanOf(periodAt('week', start)).start;
  return Array.from({ length: Math.ceil((end - first) / WEEK_MS) }, (_, index) => first + index * WEEK_MS);
}

interface Placed {
  readonly event: WheelEvent;
  readonly number: string;
}

type TurnOf = (time: number) => number;

function ringsOf(events: readonly WheelEvent[], frame: WheelFrame, turnOf: TurnOf, hub = HUB) {
  const { start, end, format } = frame;
  const tracks = new Map<string, Placed[]>();
  for (const [index, event] of events.entries()) {
    if (event.end <= start || event.start >= end) continue;
    const track = tracks.get(event.track) ?? [];
    track.push({ event, number: format.number(index + 1) });
    tracks.set(event.track, track);
  }
  const marks: WheelMark[] = [];
  const rings: { name: string; outer: number }[] = [];
  let rim = hub;
  for (const [name, placed] of [...tracks].reverse()) {
    rim += GAP;
    for (let rest: readonly Placed[] = placed; rest.length > 0; rim += LANE) {
      const lane = laneOf(rest, rim + LANE / 2, turnOf);
      marks.push(...lane.marks);
      rest = lane.rest;
    }
    if (name) rim += NAME;
    rings.push({ name, outer: rim });
  }
  return { marks, rings, rim };
}

/** As many as there is room for beside each other; the first one always has. */
function laneOf(placed: readonly Placed[], radius: number, turnOf: TurnOf) {
  const around = 2 * Math.PI * radius;
  const least = LANE / around;
  const marks: WheelMark[] = [];
  const rest: Placed[] = [];
  let free = 0;
  for (const each of placed) {
    const { event: { start, end, state }, number } = each;
    const [from, to] = [Math.max(0, turnOf(start)), Math.min(1, turnOf(end))];
    const size = Math.max(to - from, least);
    // Around its middle, and not over the New Year.
    const first = Math.min(Math.max(0, (from + to - size) / 2), 1 - size);
    if (first < free) {
      rest.push(each);
      continue;
    }
    free = first + size;
    const isOpen = [turnOf(start) < 0, turnOf(end) > 1] as const;
    marks.push({ number, state, radius, from: first, to: first + size, isDot: size > to - from, isOpen });
  }
  return { marks, rest };
}
