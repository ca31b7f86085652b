/** The kinds of period, longest first; each is written in a form of its own. */
export const PERIOD_KINDS = ['year', 'halfYear', 'tertial', 'quarter', 'month', 'week', 'day', 'moment'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * A half-open stretch of local time, `start` included and `end` not.
 *
 * `start` and `end` are milliseconds of the wall clock counted as if it were UTC: comparable with each other,
 * and with {@link wallClock}, but with no instant. `index` counts within the year from 1 (half-year, tertial,
 * quarter, month, ISO week), and is 1 for a year, a day and a moment.
 */
export interface PeriodSpan {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

const DAY_MS = 864e5;
/** The parts of a year, by their letter or its absence: their kind, and how many months they last. */
const PARTS: Readonly<Record<string, readonly [kind: PeriodKind, months: number]>> = {
  S: ['halfYear', 6],
  T: ['tertial', 4],
  Q: ['quarter', 3],
};
const FORM = /^(\d{4})(?:-(?:([STQ])(\d)|W(\d\d)|(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?))?$/;

/** After 400 years the calendar begins again, on the same day of the week. */
const ROUND_YEARS = 400;
const ROUND_MS = 146_097 * DAY_MS;

/** Milliseconds of local midnight, as {@link PeriodSpan} counts them; `month` from 0. */
// A round later: what is told of a year below 100 is taken for one after 1900.
const midnight = (year: number, month: number, day: number): number =>
  Date.UTC(year + ROUND_YEARS, month, day) - ROUND_MS;

/** The Monday on which ISO week 1 begins (ISO 8601: the week that holds 4 January). 1 January 1970 was a Thursday. */
const firstMonday = (year: number): number =>
  (Math.floor((midnight(year, 0, 4) / DAY_MS + 3) / 7) * 7 - 3) * DAY_MS;

/**
 * Reads a period of the contract (SDMX form): "2025", "2025-S1", "2025-T2", "2025-Q3", "2025-03", "2025-W07",
 * "2025-03-01" or "2025-03-01T10:00". A moment lasts one minute.
 *
 * @returns  `undefined` where the text is none: other forms, and days, weeks and times that do not exist.
 */
export function parsePeriod(text: string): PeriodSpan | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, yearText, letter, part, week, month, day, hour = '', minute = ''] = match;
  const year = Number(yearText);
  if (week) return isoWeek(year, Number(week));
  const [kind, months] = PARTS[letter ?? ''] ?? (month ? (['month', 1] as const) : (['year', 12] as const));
  const index = Number(part ?? month ?? 1);
  const end = index * months;
  if (index < 1 || end > 12) return undefined;
  const span = { kind, year, index, start: midnight(year, end - months, 1), end: midnight(year, end, 1) };
  if (!day) return span;
  const start = span.start + ((Number(day) - 1) * 24 + Number(hour)) * 36e5 + Number(minute) * 6e4;
  if (day < '01' || start >= span.end || hour > '23' || minute > '59') return undefined;
  return { kind: hour ? 'moment' : 'day', year, index: 1, start, end: start + (hour ? 6e4 : DAY_MS) };
}

function isoWeek(year: number, index: number): PeriodSpan | undefined {
  const start = firstMonday(year) + (index - 1) * 7 * DAY_MS;
  if (index < 1 || start >= firstMonday(year + 1)) return undefined;
  return { kind: 'week', year, index, start, end: start + 7 * DAY_MS };
}

const NOWHEN: PeriodSpan = { kind: 'moment', year: NaN, index: NaN, start: NaN, end: NaN };

/** The stretch of a period in a checked document, where every period is one; of any other text all numbers are NaN. */
export const spanOf = (period: string): PeriodSpan => parsePeriod(period) ?? NOWHEN;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
/** How much of 2025-03-01T10:00 a period is. */
const LENGTHS: Readonly<Partial<Record<PeriodKind, number>>> = { year: 4, month: 7, day: 10, moment: 16 };

/**
 * The period of a kind that holds a moment of local time, in the contract's form.
 *
 * @param time  Milliseconds as {@link PeriodSpan} counts them, from the year 0 to the year 9999.
 */
export function periodAt(kind: PeriodKind, time: number): string {
  const moment = new Date(time).toISOString();
  const year = Number(moment.slice(0, 4));
  if (kind === 'week') {
    const isoYear = time < firstMonday(year) ? year - 1 : time >= firstMonday(year + 1) ? year + 1 : year;
    return `${pad(isoYear, 4)}-W${pad(Math.floor((time - firstMonday(isoYear)) / DAY_MS / 7) + 1, 2)}`;
  }
  for (const [letter, [part, months]] of Object.entries(PARTS)) {
    if (part === kind) return `${moment.slice(0, 5)}${letter}${Math.ceil(Number(moment.slice(5, 7)) / months)}`;
  }
  return moment.slice(0, LENGTHS[kind]);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * What the clock on the wall shows at an instant, in the count of {@link PeriodSpan}.
 *
 * @param epochMs  Milliseconds since 1970 in UTC, as `Date.now()` gives them.
 * @param timeZone  An IANA name. Throws a RangeError where it is none; the checker lets none through.
 */
export function wallClock(epochMs: number, timeZone: string): number {
  // Made once: it costs a hundred times what it does, and every widget of a page asks.
  let form = clocks.get(timeZone);
  if (!form)
    clocks.set(
      timeZone,
      (form = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' })),
    );
  return Date.parse(`${form.format(epochMs).replace(' ', 'T')}Z`);
}
