import type { Document, Observation, Source } from '../../src/contract/index.ts';

type Held = NonNullable<NonNullable<Document['meetings']>[number]['held']>;

/** Stands below every figure of these documents: their goals are from an article that gives no values for them. */
export const invented: Source = {
  name: 'Påhittade värden; målen är efter en artikel om Södertälje kommun och Scania',
};

/** Begins the description of every measure with invented values. */
export const INVENTED = 'Påhittade värden.';

/** Month after month from a first one; `null` is a month that nobody delivered, and is left out. */
export function monthly(first: string, values: readonly (number | null)[]): Observation[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return values.flatMap((value, nth) => {
    const count = year * 12 + month - 1 + nth;
    const period = `${String(Math.floor(count / 12))}-${String(count % 12 + 1).padStart(2, '0')}`;
    return value === null ? [] : [{ period, value }];
  });
}

/** Quarter after quarter from a first one. */
export function quarterly(first: string, values: readonly number[]): Observation[] {
  const [year = 0, quarter = 0] = first.split('-Q').map(Number);
  return values.map((value, nth) => {
    const count = year * 4 + quarter - 1 + nth;
    return { period: `${String(Math.floor(count / 4))}-Q${String(count % 4 + 1)}`, value };
  });
}

/** Week after week of one year. */
export const weekly = (year: number, first: number, values: readonly number[]): Observation[] =>
  values.map((value, nth) => ({ period: `${String(year)}-W${String(first + nth).padStart(2, '0')}`, value }));

const DAY_MS = 864e5;

/**
 * What became of the meetings of a stretch of weeks, each on the first one's weekday: a letter a week.
 *
 * @param weeks  `x` held, `-` planned and not held, `.` not planned: a holiday.
 */
export const heldWeekly = (first: string, weeks: string): Held => [...weeks].flatMap((week, nth) => {
  const date = new Date(Date.parse(first) + nth * 7 * DAY_MS).toISOString().slice(0, 10);
  return week === '.' ? [] : [{ date, held: week === 'x' }];
});
