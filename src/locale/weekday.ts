import { parsePeriod } from '../contract/period.ts';
import { formatFor } from './format.ts';
import { habits } from './habits.ts';
import type { Language } from './language.ts';

const made = new Map<Language, Intl.DateTimeFormat>();

/**
 * A day or a moment with its weekday: "måndag 23 november 2026 kl. 09.00", with a no-break space before the time.
 *
 * Beside the formatter and not in it: most pages name no weekday.
 *
 * @param near  A period of the same kind: where it has the same year, that is left out.
 * @returns  What is no period comes back as it is.
 */
export function withWeekday(period: string, language: Language, near?: string): string {
  const span = parsePeriod(period);
  if (!span) return period;
  const { locale, weekdays, beforeDay = '', at } = habits[language];
  const form = made.get(language) ?? new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  made.set(language, form);
  const name = weekdays?.[new Date(span.start).getUTCDay()] ?? form.format(span.start);
  const date = formatFor(language).period(period, near).replace(at, tied(at));
  return `${name} ${beforeDay}${date}`;
}

/** Large texts are broken often, and "kl." at the end of a line says nothing. */
const tied = (at: string): string => at.replace(' ', '\u00a0');

/** Times of day as they follow a day: "kl. 09.00 och 13.00". */
export function atTimes(clocks: readonly string[], language: Language): string {
  const { list, time } = formatFor(language);
  return tied(habits[language].at) + list(clocks.map(time));
}
