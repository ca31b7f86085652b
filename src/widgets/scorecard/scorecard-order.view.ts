import { spanOf } from '../../contract/period.ts';
import { habits } from '../../locale/habits.ts';
import type { Language } from '../../locale/language.ts';
import type { ScorecardRow } from './scorecard-rows.view.ts';

/** What rows can be sorted by; else they stand as in the document. */
export const SORTS = ['name', 'period', 'fulfilment'] as const;
export type Sort = (typeof SORTS)[number];

/** `-` before it: the last comes first. */
export type Order = Sort | `-${Sort}`;

/** An order as its column's head tells it. */
export interface Sorting {
  readonly by: Sort;
  readonly isReversed: boolean;
}

/** What an attribute asks for; `undefined` where that is no order. */
export function sortingOf(order: string | null | undefined): Sorting | undefined {
  const by = SORTS.find((sort) => order === sort || order === `-${sort}`);
  return by && { by, isReversed: order !== by };
}

/** What a press on a column's head asks for: one way, then the other, then as in the document. */
export function nextSorting(by: Sort, now: Sorting | undefined): Sorting | undefined {
  if (now?.by !== by) return { by, isReversed: false };
  return now.isReversed ? undefined : { by, isReversed: true };
}

/** What needs attention first. Without a target or a value there is nothing to sort by. */
const STATES: Readonly<Record<string, number>> = { missed: 0, unknown: 1, met: 2 };

type Key = (row: ScorecardRow) => number | undefined;
const KEYS: Readonly<Record<Exclude<Sort, 'name'>, Key>> = {
  period: ({ summary: { judged: { latest } } }) => latest && spanOf(latest.period).end,
  fulfilment: ({ summary: { judged, fulfilment } }) =>
    (judged.distance === null ? undefined : STATES[fulfilment.state]),
};

/** Rows in an order; those that have nothing to sort by come last either way, and equal ones as in the document. */
export function inOrder(
  rows: readonly ScorecardRow[],
  sorting: Sorting | undefined,
  language: Language,
): readonly ScorecardRow[] {
  if (!sorting) return rows;
  const { by, isReversed } = sorting;
  const sign = isReversed ? -1 : 1;
  if (by === 'name') {
    const { compare } = new Intl.Collator(habits[language].locale, { numeric: true });
    return rows.toSorted((a, b) => sign * compare(a.summary.name, b.summary.name));
  }
  const key = KEYS[by];
  const last = sign * Infinity;
  return rows.toSorted((a, b) => {
    const [first = last, second = last] = [key(a), key(b)];
    return first === second ? 0 : sign * (first - second);
  });
}
