import { wallClock } from './period.ts';

/**
 * What the clock shows where the document's figures are from: the `at` by which they are judged.
 *
 * @param document  Its `timeZone` counts; Europe/Stockholm where it names none.
 * @param now  Milliseconds since 1970 in UTC.
 * @returns  Milliseconds as `PeriodSpan` counts them. Worth asking for once a page: it makes a date format.
 */
export const clockOf = ({ timeZone = 'Europe/Stockholm' }: { readonly timeZone?: string }, now: number): number =>
  wallClock(now, timeZone);
