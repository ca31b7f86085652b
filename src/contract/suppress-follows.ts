import type { Cell } from './suppress-cells.ts';
import type { Relation } from './suppress-relations.ts';

/** An equation: so many of these hidden cells are so many people. */
interface Row {
  readonly amounts: Map<Cell, number>;
  /** By each way of counting; NaN where a shown figure does not say how many it is over. */
  people: readonly number[];
  /** What it is put together from. */
  readonly from: Set<Relation>;
}

/** Less than this is what binary fractions leave of 0. */
const NOTHING = 1e-9;

function add({ amounts }: Row, cell: Cell, amount: number): void {
  const sum = (amounts.get(cell) ?? 0) + amount;
  if (Math.abs(sum) < NOTHING) amounts.delete(cell);
  else amounts.set(cell, sum);
}

function addRow(row: Row, other: Row, factor: number): void {
  if (factor === 0) return;
  for (const [cell, amount] of other.amounts) add(row, cell, amount * factor);
  row.people = row.people.map((count, way) => count + (other.people[way] ?? NaN) * factor);
  for (const relation of other.from) row.from.add(relation);
}

function rowOf(relation: Relation): Row {
  const row: Row = { amounts: new Map(), people: [0, 0], from: new Set([relation]) };
  const put = (cell: Cell, amount: number): void => {
    if (cell.state === 'hidden') add(row, cell, amount);
    else row.people = row.people.map((count, way) => count - amount * (cell.people[way] ?? NaN));
  };
  put(relation.whole, 1);
  for (const part of relation.parts) put(part, -1);
  return row;
}

/**
 * The hidden cells that follow from the shown ones, by all sums taken together (Gauss-Jordan elimination): those that
 * stand alone in an equation in the end. Whoever only subtracts, again and again, finds no more.
 *
 * @returns  Each with the relations from which it follows, and the people that follow to be behind it.
 */
export function follows(relations: readonly Relation[]): ReadonlyMap<Cell, Omit<Row, 'amounts'>> {
  const solved = new Map<Cell, Row>();
  for (const relation of relations) {
    const row = rowOf(relation);
    for (const [cell, amount] of [...row.amounts]) {
      const known = solved.get(cell);
      if (known) addRow(row, known, -amount);
    }
    const [lead] = row.amounts;
    if (!lead) continue;
    const [cell, amount] = lead;
    for (const [other, factor] of [...row.amounts]) row.amounts.set(other, factor / amount);
    row.people = row.people.map((count) => count / amount);
    for (const other of solved.values()) addRow(other, row, -(other.amounts.get(cell) ?? 0));
    solved.set(cell, row);
  }
  return new Map([...solved].filter(([, { amounts }]) => amounts.size === 1));
}
