import type { GoalNode } from '../../contract/index.ts';

/** A goal's place in the tree. Rows stand in the order in which the open tree is read, each by its number from 0. */
export interface Place {
  /** From 1. */
  readonly level: number;
  /** The how manieth it is of how many below the same goal. */
  readonly nth: number;
  readonly of: number;
  /** The row that it is below; -1 at the root. */
  readonly parent: number;
  /** The row after the last that is below it: its own number and one where nothing is. */
  readonly end: number;
  /** Whether what is below it shows before a reader has said anything. */
  readonly isOpen: boolean;
}

/** As many rows show at first, if whole levels do. */
const FIRST_SIGHT = 30;

/** Each goal with its place. Without recursion: a chain may be as long as the document. */
export function placed(roots: readonly GoalNode[]): readonly (readonly [GoalNode, Place])[] {
  type Waiting = Pick<Place, 'nth' | 'of' | 'parent'> & { readonly node: GoalNode };
  const rows: (Waiting & { end: number })[] = [];
  const among = (nodes: readonly GoalNode[], parent: number): Waiting[] =>
    nodes.map((node, index) => ({ node, nth: index + 1, of: nodes.length, parent })).reverse();
  const waiting = among(roots, -1);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    rows.push({ ...next, end: rows.length + 1 });
    waiting.push(...among(next.node.children, rows.length - 1));
  }
  // From the last to the first: a row is above all that are below those below it.
  for (const { parent, end } of rows.toReversed()) {
    const above = rows[parent];
    if (above && above.end < end) above.end = end;
  }
  const open = openLevels(rows.map(({ node }) => node.depth));
  return rows.map(({ node, ...place }) => [node, { ...place, level: node.depth, isOpen: node.depth < open }]);
}

/** How many levels show at first: as many as there is room for; of a single root always what it is broken down to. */
function openLevels(levels: readonly number[]): number {
  const upTo = (level: number): number => levels.filter((each) => each <= level).length;
  let open = 1;
  while (upTo(open) < levels.length && (upTo(open + 1) <= FIRST_SIGHT || upTo(open) === 1)) open += 1;
  return open;
}

/** The rows that show: those that are below no closed one. In time proportional to their number. */
export function shownRows(rows: readonly Place[], isOpen: (row: number) => boolean): readonly number[] {
  const shown: number[] = [];
  for (let row = 0; row < rows.length; row = isOpen(row) ? row + 1 : rows[row]?.end ?? rows.length) shown.push(row);
  return shown;
}
