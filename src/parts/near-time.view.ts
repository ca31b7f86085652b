import { parsePeriod, periodAt } from '../contract/period.ts';
import type { Language } from '../locale/language.ts';
import { atTimes, withWeekday } from '../locale/weekday.ts';
import { meetingWords } from '../locale/words/meeting.ts';

const DAY_MS = 864e5;
const DAYS = ['yesterday', 'today', 'tomorrow'] as const;

/** Local midnight of a time, in the count of `PeriodSpan`. */
export const midnightBefore = (time: number): number => Math.floor(time / DAY_MS) * DAY_MS;

/**
 * A day or a moment as people near it say it: "i dag kl. 13.00", "måndag 23 november kl. 09.00".
 *
 * @param at  Now, as `clockOf` gives it: days count by the document's clock, whatever zone the reader is in.
 */
export function nearTime(
  period: string, { at, language }: { readonly at: number; readonly language: Language },
): string {
  const { kind, start = NaN } = parsePeriod(period) ?? {};
  const day = DAYS[Math.floor(start / DAY_MS) - Math.floor(at / DAY_MS) + 1];
  if (!kind || !day) return withWeekday(period, language, kind && periodAt(kind, at));
  const word = meetingWords[language].days[day];
  return kind === 'moment' ? `${word} ${atTimes([period.slice(11)], language)}` : word;
}
