import type { Document, Goal } from '../../src/contract/index.ts';
import type { Sample } from './documents.ts';

// States that no published document happens to be in, made from one that is published. No figure is thought up here.

type Change = (goal: Goal) => Goal;

const goalsIn = ({ goals = [] }: Document): readonly Goal[] => goals;

/** A copy of a document in which each of its goals has been changed. */
export const aimed = ({ document }: Sample, change: Change): Document =>
  ({ ...document, goals: goalsIn(document).map(change) });

/** The same without any goal, and so without what measures belong to. */
export const noGoals = ({ document: { goals: _, ...rest } }: Sample): Document => rest;

/** Nobody said by when. */
export const undated: Change = ({ deadline: _, ...goal }) => goal;

/** Its text again and again, until it is longer than 200 letters. */
export const longTexted: Change = ({ text, ...goal }) => {
  const own = typeof text === 'string' ? text : Object.values(text)[0] ?? '';
  return { ...goal, text: `${own} `.repeat(Math.ceil(200 / (own.length + 1))).trim() };
};

/** Each goal below the one before it, and on the deepest level all that are left. */
export function deep({ document }: Sample, levels: number): Document {
  const goals = goalsIn(document);
  const at = (place: number): Goal | undefined => goals[Math.min(place, levels - 1) - 1];
  return {
    ...document,
    goals: goals.map(({ parent: _, ...goal }, place) => {
      const above = at(place);
      return above ? { ...goal, parent: above.id } : goal;
    }),
  };
}

/** The goals again and again, with their measures, until there are so many goals. */
export function manyGoals({ document }: Sample, count: number): Document {
  const own = goalsIn(document);
  const rounds = [...Array(Math.ceil(count / own.length)).keys()];
  const named = (id: string, round: number): string => (round > 0 ? `${id}-${round}` : id);
  const goals = rounds.flatMap((round) => own.map(({ id, parent, ...goal }) =>
    ({ ...goal, id: named(id, round), ...(parent !== undefined && { parent: named(parent, round) }) })));
  const measures = rounds.flatMap((round) => (document.measures ?? []).map(({ id, goal, ...measure }) =>
    ({ ...measure, id: named(id, round), ...(goal !== undefined && { goal: named(goal, round) }) })));
  const ids = new Set(goals.slice(0, count).map(({ id }) => id));
  return {
    ...document,
    goals: goals.filter(({ id }) => ids.has(id)),
    measures: measures.filter(({ goal }) => goal !== undefined && ids.has(goal)),
  };
}
