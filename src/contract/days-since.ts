import { spanOf } from './period.ts';

const DAY_MS = 864e5;

/**
 * Whole days from a date to a time of the same clock: 0 on the day itself.
 *
 * @param at  Wall-clock milliseconds, as `clockOf` gives them.
 * @returns  `null` where the date lacks or is still to come.
 */
export function daysSince(date: string | undefined, at: number): number | null {
  const days = Math.floor((at - spanOf(date ?? '').start) / DAY_MS);
  return days >= 0 ? days : null;
}
