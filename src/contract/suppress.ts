import type { Document } from './definition.ts';
import { isFew } from './people-behind.ts';
import { tablesOf } from './suppress-cells.ts';
import type { Cell, Table } from './suppress-cells.ts';
import { follows } from './suppress-follows.ts';
import { relationsOf } from './suppress-relations.ts';
import type { Relation } from './suppress-relations.ts';
import { takeOut } from './suppress-take-out.ts';
import type { Suppressed, SuppressReason } from './suppress-take-out.ts';

/** Takes note of what is hidden and why; the document itself is not touched until all is decided. */
type Hide = (cell: Cell, reason: SuppressReason) => void;

const isShown = ({ state }: Cell): boolean => state === 'shown' || state === 'bare';
const cellsOf = ({ whole, parts }: Relation): readonly Cell[] => [...parts, whole];

/** The part whose loss is least; everybody's figures only where no part is left. */
const smallest = (cells: readonly Cell[]): Cell | undefined =>
  cells.filter(isShown).sort((a, b) => Number(a.isWhole) - Number(b.isWhole) || a.size - b.size)[0];

interface Leak {
  readonly cell: Cell;
  readonly reason: SuppressReason;
}

/** What has to go next because something follows from what is shown that is hidden, or that stands on too few. */
function givenAway(relations: readonly Relation[], minimum: number): Leak | undefined {
  const closed = relations.filter(({ isClosed }) => isClosed);
  for (const [cell, { from, people }] of follows(closed)) {
    if (cell.path === '' && !people.some((count) => isFew(count, minimum))) continue;
    const isOnlyHidden = (one: Cell): boolean => one === cell || one.state !== 'hidden';
    const direct = closed.find((relation) => cellsOf(relation).includes(cell) && cellsOf(relation).every(isOnlyHidden));
    const next = smallest((direct ? [direct] : [...from]).flatMap(cellsOf));
    if (next) return { cell: next, reason: 'complementary' };
  }
  return undefined;
}

type People = Cell['people'];
type Hidden = Map<string, SuppressReason>;

/** How many stand behind the whole: as it says itself, or as a division says whose parts are all shown. */
function peopleOf(whole: Cell, relations: readonly Relation[]): People {
  if (isShown(whole)) return whole.people;
  const told = relations.find((one) => one.whole === whole && one.isClosed && one.parts.every(isShown));
  const ways = told?.parts[0]?.people ?? [];
  return ways.map((_, way) => told?.parts.reduce((sum, { people }) => sum + (people[way] ?? NaN), 0));
}

/** What has to go next because too few are left when all parts that are shown are taken from their whole. */
function fewLeft({ whole, parts, isClosed }: Relation, all: People, minimum: number): Leak | undefined {
  const shown = parts.filter(isShown);
  const way = all.findIndex((people = NaN, index) =>
    isFew(shown.reduce((left, part) => left - (part.people[index] ?? 0), people), minimum));
  if (way >= 0) {
    const uncounted = shown.find(({ people }) => people[way] === undefined);
    const cell = uncounted ?? smallest(shown);
    return cell && { cell, reason: uncounted ? 'small' : 'complementary' };
  }
  // The whole does not say how many it is over, but its parts together are too few.
  const together = parts.reduce((sum, { people }) => sum + (people[0] ?? NaN), 0);
  return isClosed && isShown(whole) && whole.people[0] === undefined && isFew(together, minimum)
    ? { cell: whole, reason: 'small' }
    : undefined;
}

function protect(relations: readonly Relation[], minimum: number, hide: Hide): void {
  // How many stand behind a suppressed value would tell how many stand behind the one that is hidden beside it.
  for (const cell of relations.filter(({ isClosed }) => isClosed).flatMap(cellsOf)) {
    if (cell.state === 'bare') hide(cell, 'complementary');
  }
  const nextLeak = (): Leak | undefined => {
    for (const relation of relations) {
      const leak = fewLeft(relation, peopleOf(relation.whole, relations), minimum);
      if (leak) return leak;
    }
    return givenAway(relations, minimum);
  };
  for (let leak = nextLeak(); leak; leak = nextLeak()) hide(leak.cell, leak.reason);
}

/** A baseline that repeats a value which nobody may know would tell it. */
function hideBaselines({ measures = [] }: Document, hidden: Hidden): void {
  measures.forEach(({ baseline, observations = [] }, measure) => {
    const period = baseline && 'period' in baseline ? baseline.period : undefined;
    const repeated = observations.findIndex((observation) => observation.period === period);
    const wasHidden = observations[repeated]?.missing === 'suppressed';
    const reason = hidden.get(`/measures/${measure}/observations/${repeated}`) ?? (wasHidden && 'complementary');
    if (reason) hidden.set(`/measures/${measure}/baseline`, reason);
  });
}

const cellsIn = ({ whole, groups }: Table): readonly Cell[] =>
  [whole, ...groups].flatMap(({ cells }) => [...cells.values()]);

/**
 * Takes out what stands on too few people to be published, before it is published.
 *
 * Out goes every value, mean, count and number of people that stands on fewer than `minimum` answers but more than
 * none ("small"); "do not know" is counted apart, so that a mean over three opinions goes also where twenty answered.
 * Figures that do not say how many they are over stay, unless the sums below tell it. Then the figures go from which
 * those taken out, or those that the document had suppressed before, would follow ("complementary"), until none does:
 *
 * - The parts of a division (`of`) make up the whole at each period, or occasion and statement. Never is one alone
 *   hidden, and never are those together too few that are left when all parts shown are taken from the whole, whether
 *   they are hidden or not in the document at all. Of the parts shown the smallest goes.
 * - A longer period is the sum of the shorter ones within it, in measures and in occasions with a date. What is left of
 *   it is counted by itself, not crossed with divisions.
 * - Where it must be hidden how many responded in a result, its answers go too, since they would tell. Elsewhere the
 *   respondents stand in for the number of a shown answer, not of a suppressed one.
 *
 * A baseline that repeats a suppressed value becomes the stretch of its period, which gives no number. Texts and notes
 * are not read: a figure that somebody wrote there stays.
 *
 * @param minimum  Default 6.
 * @returns  A new document, which checks as clean as the one given, and what was taken out, in its order. From its own
 *   document it takes nothing more, but for one case: beside a part that was hidden for the sake of people whom no part
 *   names it hides a second, since nothing tells any longer that the first is not alone.
 */
export function suppress(document: Document, { minimum = 6 }: { readonly minimum?: number } = {}): Suppressed {
  const hidden: Hidden = new Map();
  const hide: Hide = (cell, reason) => {
    if (!isShown(cell)) return;
    cell.state = 'hidden';
    hidden.set(cell.path, reason);
    for (const within of cell.inside) hide(within, reason);
  };
  const tables = tablesOf(document);
  for (const cell of tables.flatMap(cellsIn)) {
    if (cell.people.some((people) => isFew(people, minimum))) hide(cell, 'small');
  }
  for (const table of tables) for (const relations of relationsOf(table, minimum)) protect(relations, minimum, hide);
  hideBaselines(document, hidden);
  return takeOut(document, hidden);
}
