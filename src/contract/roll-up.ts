import type { Document, Measure } from './definition.ts';
import { measureFulfilment } from './fulfilment.ts';
import type { MeasureFulfilment, Terms } from './fulfilment.ts';

/** How many measures meet their target. Never a mean of percentages. */
export interface RollUp {
  /** Measures that meet their target. */
  readonly met: number;
  /** Those that have a value and a target, and are due or met: "11 of 15". */
  readonly counted: number;
  /** The others, by why they do not count. */
  readonly leftOut: { readonly noTarget: number; readonly noValue: number; readonly notYet: number };
  /** All of them, each once, in the document's order. */
  readonly measures: readonly { readonly measure: Measure; readonly fulfilment: MeasureFulfilment }[];
}

/** Counts measures by their state; preliminary values count. For a board: the measures of its zones, each once. */
export function rollUp(measures: readonly Measure[], terms: Terms): RollUp {
  const judged = measures.map((measure) => ({ measure, fulfilment: measureFulfilment(measure, terms) }));
  const states = { met: 0, notMet: 0, notYet: 0, noValue: 0, noTarget: 0 };
  for (const { fulfilment } of judged) states[fulfilment.state]++;
  const { met, notMet, ...leftOut } = states;
  return { met, counted: met + notMet, leftOut, measures: judged };
}

/** What has a place in a tree; a flow also has members. */
interface Node {
  readonly id: string;
  readonly parent?: string;
  readonly members?: readonly string[];
}

/** An id and all below it. A set hands out what is added to it during the loop, and nothing twice. */
export function withAllBelow(id: string, nodes: readonly Node[] = []): ReadonlySet<string | undefined> {
  const below = new Map<string | undefined, string[]>(nodes.map((node) => [node.id, [...node.members ?? []]]));
  for (const node of nodes) below.get(node.parent)?.push(node.id);
  const ids = new Set([id]);
  for (const above of ids) for (const next of below.get(above) ?? []) ids.add(next);
  return ids;
}

/**
 * The measures of a goal and of all goals below it.
 *
 * @returns  0 of 0 for a goal without measures and for an id that is none.
 */
export function goalRollUp({ goals, measures = [] }: Document, goalId: string, terms: Terms): RollUp {
  const ids = withAllBelow(goalId, goals);
  return rollUp(measures.filter(({ goal }) => ids.has(goal)), terms);
}

/**
 * The measures of a unit and of all units below it: those whose parent it is, and a flow's members. Each counts once,
 * also where a flow has both a unit and its parent among its members.
 *
 * @returns  0 of 0 for a unit without measures and for an id that is none.
 */
export function unitFulfilment({ orgUnits, measures = [] }: Document, orgUnitId: string, terms: Terms): RollUp {
  const ids = withAllBelow(orgUnitId, orgUnits);
  return rollUp(measures.filter(({ orgUnit }) => ids.has(orgUnit)), terms);
}
