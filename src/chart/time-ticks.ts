import { periodAt, spanOf, type PeriodKind, type PeriodSpan } from '../contract/period.ts';

/** A moment that the time axis names. */
export interface TimeTick {
  /** Milliseconds as periods count them. */
  readonly time: number;
  /** Without what `under` says. */
  readonly label: string;
  /** The year, or for hours the day, where it is another than that of the tick before; else "". */
  readonly under: string;
}

/** What a time axis is for. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  /** Of the last point; the axis may go on to what is yet to come. */
  readonly last: number;
  /** The kind of the series' periods: no tick is finer. */
  readonly kind: PeriodKind;
  /** The series' own periods, in time order. */
  readonly periods: readonly string[];
  /** A period's label. What it shares with `after`, its year or for a moment its day, is left out. */
  readonly label: (period: string, after?: string) => string;
}

/** Puts ticks in their places, or returns `undefined` where their labels lack room. */
type Place<T> = (ticks: readonly TimeTick[]) => T | undefined;

const HOUR_MS = 36e5;
const DAY_MS = 864e5;

const YEARS = [1, 2, 5, 10, 20, 50, 100];
const STEPS: Partial<Readonly<Record<PeriodKind, readonly number[]>>> = {
  year: YEARS, month: [1, 3, 6], week: [1, 2, 4, 13], day: [1, 7], moment: [1, 3, 6, 12],
};
const COARSER: Partial<Readonly<Record<PeriodKind, readonly PeriodKind[]>>> = {
  moment: ['moment', 'day', 'month', 'year'],
  day: ['day', 'month', 'year'],
  year: ['year'],
};

/**
 * The ticks of a time axis: the series' own periods, and those yet to come, where all of their labels fit, else the
 * finest round ones that do.
 *
 * @param most  More ticks than this have no room, whatever they are called: so many need not be made.
 * @returns  What `place` made of them; of the coarsest ticks the first alone where none of all these fit.
 */
export function timeTicks<T>(axis: TimeAxis, most: number, place: Place<T>): T | undefined {
  const { from, to, kind } = axis;
  const periods = namedPeriods(axis);
  let ticks = labelled(periods.length > most ? [] : periods, axis);
  let placed = ticks.length > 0 ? place(ticks) : undefined;
  for (const each of COARSER[kind] ?? [kind, 'year']) {
    for (const step of STEPS[each] ?? [1]) {
      if (placed) return placed;
      if ((to - from) / lengthOf(each, from) / step > most + 1) continue;
      ticks = labelled(roundPeriods(axis, each, step), axis);
      placed = ticks.length > 0 ? place(ticks) : undefined;
    }
  }
  return placed ?? place(ticks.slice(0, 1));
}

/** The series' own periods and those after them: a target that is yet to come has its time on the axis too. */
function namedPeriods(axis: TimeAxis): string[] {
  const latest = axis.periods.at(-1);
  if (latest === undefined) return [];
  return [...axis.periods, ...roundPeriods({ ...axis, from: spanOf(latest).end }, axis.kind, 1)];
}

/** About how long a period of a kind is, to rule out thousands of ticks before they are made. */
function lengthOf(kind: PeriodKind, time: number): number {
  const { start, end } = spanOf(periodAt(kind, time));
  return kind === 'moment' ? HOUR_MS : end - start;
}

function labelled(periods: readonly string[], { label }: TimeAxis): TimeTick[] {
  let before: string | undefined;
  return periods.map((period) => {
    const { kind, year, start } = spanOf(period);
    const around = kind === 'year' ? '' : kind === 'moment' ? periodAt('day', start) : `${year}`;
    const under = around === before ? '' : label(around, before);
    before = around;
    return { time: start, label: label(period, period), under };
  });
}

/** Every `step`th period of a kind that begins on the axis, counted from the start of the year, week or day. */
function roundPeriods({ from, to }: TimeAxis, kind: PeriodKind, step: number): string[] {
  const found: string[] = [];
  const isHour = kind === 'moment';
  let time = isHour ? Math.ceil(from / HOUR_MS) * HOUR_MS : from;
  while (time <= to) {
    const period = periodAt(kind, time);
    const span = spanOf(period);
    if (span.start >= from && placeOf(span) % step === 0) found.push(period);
    time = isHour ? time + HOUR_MS : span.end;
  }
  return found;
}

/** Counted from 0: years from year 0, days from a Monday, hours from midnight, others from the start of their year. */
function placeOf({ kind, year, index, start }: PeriodSpan): number {
  switch (kind) {
    case 'year': return year;
    case 'day': return start / DAY_MS + 3;
    case 'moment': return start / HOUR_MS % 24;
    default: return index - 1;
  }
}
