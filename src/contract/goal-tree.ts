import type { Document, Goal, Measure, OrgUnit } from './definition.ts';
import type { Terms } from './fulfilment.ts';
import { rollUp, withAllBelow } from './roll-up.ts';
import type { RollUp } from './roll-up.ts';
import { onlyUnit } from './unit-content.ts';

/** A goal in its place among the others. */
export interface GoalNode {
  readonly goal: Goal;
  readonly orgUnit: OrgUnit | undefined;
  /** The goal that it serves; of a goal at the root one that is not shown. */
  readonly parent: Goal | undefined;
  /** 1 at the root. */
  readonly depth: number;
  readonly children: readonly GoalNode[];
  /** Its own measures and how they stand, in the document's order. */
  readonly measures: RollUp['measures'];
  /** Of itself and all goals below it, also those of other units: as `goalRollUp` counts. */
  readonly counts: Counts;
  /** It serves no other goal, although units above its own have goals. */
  readonly isLoose: boolean;
}

type Counts = Omit<RollUp, 'measures'>;
type Growing = GoalNode & { readonly children: Growing[]; counts: Counts };

/** What is wanted of the goals; the goal counts where both are given. */
export interface GoalPick extends Terms {
  readonly orgUnit?: string | undefined;
  readonly goal?: string | undefined;
}

/** What has a place in a tree. */
interface Item {
  readonly id: string;
  readonly parent?: string;
}

/**
 * Goals as they are broken down, in the document's order.
 *
 * A goal is loose that has no parent, where a unit above its own has goals. Above is who is reached by `parent`: a flow
 * crosses the line and is above nobody. So no goal is loose at the top, nor in a document with the goals of one unit.
 *
 * @param pick  With `orgUnit` the goals of the unit and of all below it (a flow's members too), with all goals below
 *   these: at the root is what has no goal above it among them, and `parent` tells what it serves elsewhere. With
 *   `goal` that goal and all below it.
 * @returns  The roots; none for an id that is none. In time proportional to the number of goals, units and measures.
 */
export function goalTree(document: Document, pick: GoalPick): readonly GoalNode[] {
  const picked = pickedOf(document, pick);
  const children = byParent(document.goals);
  const below = allBelow(picked, children);
  const nodeOf = nodesOf(document, pick);
  const roots: Growing[] = picked.filter((goal) => !below.has(goal)).map((goal) => nodeOf(goal, 1));
  const nodes = [...roots];
  for (const node of nodes) {
    for (const goal of children.get(node.goal.id) ?? []) {
      const child = nodeOf(goal, node.depth + 1);
      node.children.push(child);
      nodes.push(child);
    }
  }
  // From the last to the first, so that each is counted before the goal above it. A measure has one goal, and a goal
  // one parent: in these sums nothing is counted twice.
  for (const node of nodes.toReversed()) {
    node.counts = node.children.reduce((counts, child) => sumOf(counts, child.counts), node.counts);
  }
  return roots;
}

function pickedOf({ goals = [], orgUnits }: Document, { goal, orgUnit }: GoalPick): readonly Goal[] {
  if (goal !== undefined) return goals.filter(({ id }) => id === goal);
  if (orgUnit === undefined) return goals;
  const ids = withAllBelow(orgUnit, orgUnits);
  return goals.filter((each) => ids.has(each.orgUnit ?? onlyUnit(orgUnits)));
}

/** Makes a goal's node, with what stands for the goal itself. */
function nodesOf(
  { goals = [], orgUnits = [], measures = [] }: Document, terms: Terms,
): (goal: Goal, depth: number) => Growing {
  const units = new Map<string | undefined, OrgUnit>(orgUnits.map((unit) => [unit.id, unit]));
  const byId = new Map<string | undefined, Goal>(goals.map((goal) => [goal.id, goal]));
  const withGoals = new Set(goals.map(({ orgUnit }) => orgUnit));
  const belowGoals = allBelow(orgUnits.filter(({ id }) => withGoals.has(id)), byParent(orgUnits));
  const ofGoal = new Map<string | undefined, Measure[]>(goals.map(({ id }) => [id, []]));
  for (const measure of measures) ofGoal.get(measure.goal)?.push(measure);
  return (goal: Goal, depth: number): Growing => {
    const { measures: own, ...counts } = rollUp(ofGoal.get(goal.id) ?? [], terms);
    const parent = byId.get(goal.parent);
    const orgUnit = units.get(goal.orgUnit);
    const isLoose = !parent && orgUnit !== undefined && belowGoals.has(orgUnit);
    return { goal, orgUnit, parent, depth, children: [], measures: own, counts, isLoose };
  };
}

/** Those directly below each id. */
function byParent<T extends Item>(items: readonly T[] = []): ReadonlyMap<string | undefined, readonly T[]> {
  const children = new Map<string | undefined, T[]>(items.map(({ id }) => [id, []]));
  for (const item of items) children.get(item.parent)?.push(item);
  return children;
}

/** All that is below any of some items: an item itself only where it is below another. Each is met once. */
function allBelow<T extends Item>(
  items: readonly T[], children: ReadonlyMap<string | undefined, readonly T[]>,
): ReadonlySet<T> {
  const childrenOf = ({ id }: T): readonly T[] => children.get(id) ?? [];
  const below = new Set(items.flatMap(childrenOf));
  for (const item of below) for (const child of childrenOf(item)) below.add(child);
  return below;
}

const sumOf = (a: Counts, b: Counts): Counts => ({
  met: a.met + b.met,
  counted: a.counted + b.counted,
  leftOut: {
    noTarget: a.leftOut.noTarget + b.leftOut.noTarget,
    noValue: a.leftOut.noValue + b.leftOut.noValue,
    notYet: a.leftOut.notYet + b.leftOut.notYet,
  },
});
