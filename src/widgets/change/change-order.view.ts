import type { ChangeView, Row, Sort } from './change-parts.view.ts';

/** Rows that stand together, under their area where areas part them. */
export interface Section {
  readonly area?: Row;
  readonly rows: readonly Row[];
}

/** What an attribute or a reader asks for, where it is one of the orders that there are; else the usual one. */
export const sortOf = ({ orders }: ChangeView, asked: string | undefined): Sort =>
  orders.find(({ sort }) => sort === asked)?.sort ?? 'number';

/** The rows in an order. By change: the largest first, those without one last, and by number where they are alike. */
export function sectionsOf({ areas }: ChangeView, sort: Sort): readonly Section[] {
  if (sort === 'area') return areas;
  const rows = areas.flatMap((area) => area.rows);
  const size = ({ change = -Infinity }: Row): number => change;
  return [{ rows: sort === 'change' ? rows.toSorted((a, b) => size(b) - size(a) || 0) : rows }];
}
