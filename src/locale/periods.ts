import { parsePeriod, periodAt, type PeriodSpan } from '../contract/period.ts';
import type { Habits } from './habits.ts';

/**
 * How a language writes periods: their own wall clock, whatever zone the reader is in.
 *
 * The function returned takes a period of the contract; what is none comes back as it is. With a `cut` for the names of
 * months it writes the short form, and leaves out what the period `after` it says already.
 */
export function periodWriter(habits: Habits): (text: string, cut?: number, after?: string) => string {
  let names: readonly string[] | undefined;
  const write = (period: PeriodSpan, cut?: number, after?: PeriodSpan): string => {
    const { kind, year, index, start } = period;
    const sameYear = after?.kind === kind && after.year === year;
    if (kind === 'year') return `${year}`;
    if (kind !== 'month' && kind !== 'day' && kind !== 'moment') {
      if (cut === undefined) return habits.part([habits.units[kind]].flat()[0] ?? '', period);
      return `${habits.signs[kind]}${index}${sameYear ? '' : `${habits.beforeYear}${year}`}`;
    }
    const date = new Date(start);
    const month = date.getUTCMonth();
    names ??= monthNames(habits.locale);
    const name = names[month]?.slice(0, cut) ?? '';
    const ending = sameYear ? '' : ` ${year}`;
    if (kind === 'month') return name + ending;
    const day = habits.day(date.getUTCDate(), name, ending, month + 1);
    if (kind === 'day') return day;
    const time = habits.time(periodAt('moment', start).slice(11));
    if (cut === undefined) return `${day} ${habits.at}${time}`;
    return sameYear && periodAt('day', after.start) === periodAt('day', start) ? time : `${day} ${time}`;
  };
  return (text, cut, after = '') => {
    const period = parsePeriod(text);
    return period ? write(period, cut, parsePeriod(after)) : text;
  };
}

/** January to December. */
function monthNames(locale: string): readonly string[] {
  const form = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => form.format(Date.UTC(2000, month)));
}
