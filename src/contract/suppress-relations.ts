import { isFew } from './people-behind.ts';
import type { PeriodSpan } from './period.ts';
import type { Cell, Line, Table } from './suppress-cells.ts';

/** A sum that anybody can take up: the whole is its parts together. */
export interface Relation {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
  /** Whether the parts are all there are, so that one of them follows from the others. */
  readonly isClosed: boolean;
}

/** The relations of a table, in bundles that have no cell in common. */
export function relationsOf(table: Table, minimum: number): readonly (readonly Relation[])[] {
  const isDivided = table.groups.some(({ division }) => division !== undefined);
  return clustersOf(table)
    // Of 100,000 days that nothing is a part of each stands for itself.
    .filter(({ length }) => length > 1 || isDivided)
    .map((keys) => bundle(stretchesOf(keys, table.spans), table, minimum))
    .filter(({ length }) => length > 0);
}

/** Periods and occasions, those together that lie within each other or overlap. */
function clustersOf({ whole, groups, spans }: Table): readonly (readonly string[])[] {
  const keys = new Set([whole, ...groups].flatMap(({ cells }) => [...cells.keys()]));
  const dated: { key: string; span: PeriodSpan }[] = [];
  const clusters: string[][] = [];
  // Of two occasions at the same time nobody can tell which is the part of a longer one: each stands for itself.
  const seen = new Map<string, number>();
  const nameOf = ({ start, end }: PeriodSpan): string => `${start} ${end}`;
  for (const span of spans.values()) seen.set(nameOf(span), (seen.get(nameOf(span)) ?? 0) + 1);
  for (const key of keys) {
    const span = spans.get(key);
    if (span && seen.get(nameOf(span)) === 1) dated.push({ key, span });
    else clusters.push([key]);
  }
  let end = -Infinity;
  for (const { key, span } of dated.sort((a, b) => a.span.start - b.span.start)) {
    if (span.start >= end) clusters.push([]);
    clusters.at(-1)?.push(key);
    end = Math.max(end, span.end);
  }
  return clusters;
}

/** A period or occasion, or what lies between two of them, and the shortest of these that it is made of. */
interface Stretch {
  readonly key: string;
  readonly pieces: readonly string[];
}

function stretchesOf(keys: readonly string[], spans: Table['spans']): readonly Stretch[] {
  const listed = keys.flatMap((key) => {
    const span = spans.get(key);
    return span ? [{ key, ...span }] : [];
  });
  if (keys.length < 2) return keys.map((key) => ({ key, pieces: [key] }));
  const times = [...new Set(listed.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces = times.slice(0, -1).map((start, index) => ({
    start,
    key: listed.find((one) => one.start === start && one.end === times[index + 1])?.key ?? `from ${start}`,
  }));
  const longer = listed.map(({ key, start, end }) =>
    ({ key, pieces: pieces.filter((piece) => start <= piece.start && piece.start < end).map((piece) => piece.key) }));
  return [
    ...longer.filter((stretch) => stretch.pieces.length > 1),
    ...pieces.map(({ key }) => ({ key, pieces: [key] })),
  ];
}

/** Something that the document does not show, and that may follow from what it does. */
const unlisted = (isWhole: boolean): Cell =>
  ({ path: '', people: [], size: Infinity, isWhole, inside: [], state: 'hidden' });

/** A line's cell at every stretch, where it has any at all; everybody's line always has. */
function cellsAt(stretches: readonly Stretch[], { cells }: Line, isWhole: boolean): ReadonlyMap<string, Cell> {
  const found = stretches.flatMap(({ key }): [string, Cell][] => {
    const cell = cells.get(key);
    return cell && cell.state !== 'empty' ? [[key, cell]] : [];
  });
  if (found.length === 0 && !isWhole) return new Map();
  return new Map([...stretches.map(({ key }) => [key, unlisted(isWhole)] as const), ...found]);
}

const isNobody = ({ state }: Cell): boolean => state === 'nobody';

function bundle(stretches: readonly Stretch[], { whole, groups }: Table, minimum: number): readonly Relation[] {
  const everybody = cellsAt(stretches, whole, true);
  const lines = groups.map((line) => ({ division: line.division, cells: cellsAt(stretches, line, false) }));
  const all = [everybody, ...lines.map(({ cells }) => cells)];
  return stretches.flatMap(({ key, pieces }) => [
    ...pieces.length > 1 ? all.flatMap((cells) => overTime(key, pieces, cells)) : [],
    ...divisionsAt(key, everybody, lines, minimum),
  ]);
}

function overTime(key: string, pieces: readonly string[], cells: ReadonlyMap<string, Cell>): readonly Relation[] {
  const whole = cells.get(key);
  const parts = pieces.flatMap((piece) => cells.get(piece) ?? []).filter((cell) => !isNobody(cell));
  return whole ? [{ whole, parts, isClosed: true }] : [];
}

function divisionsAt(
  key: string,
  everybody: ReadonlyMap<string, Cell>,
  lines: readonly Line[],
  minimum: number,
): readonly Relation[] {
  const whole = everybody.get(key) ?? unlisted(true);
  const byDivision = new Map<string, Cell[]>();
  for (const { division, cells } of lines) {
    const cell = cells.get(key);
    if (division !== undefined && cell) byDivision.set(division, [...byDivision.get(division) ?? [], cell]);
  }
  return [...byDivision.values()].map((listed) => {
    const parts = listed.filter((cell) => !isNobody(cell));
    const isOne = parts.length === 1;
    // With nobody in the others one part is everybody. Alone in its division it is not.
    const isClosed = isOne ? listed.length > 1 && !isRoom(whole, parts) : areAll(whole, parts, minimum);
    return { whole, parts, isClosed };
  }).filter(({ parts }) => parts.length > 0);
}

/**
 * Whether several parts of a division are all there are. Where a small one is hidden, or one that the document had
 * hidden, they are taken for all even if the numbers leave room for others: a reader may take them so.
 */
function areAll(whole: Cell, parts: readonly Cell[], minimum: number): boolean {
  const isGuarded = ({ state, people }: Cell): boolean =>
    state === 'hidden' && (people.length === 0 || people.some((count = 1) => isFew(count, minimum)));
  return parts.some(isGuarded) || !isRoom(whole, parts);
}

/** Whether the numbers say that there are more people than in the parts. */
const isRoom = (whole: Cell, parts: readonly Cell[]): boolean => whole.people.some((all = NaN, way) =>
  all > parts.reduce((sum, { people }) => sum + (people[way] ?? NaN), 0));
