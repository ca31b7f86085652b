import { daysSince } from './days-since.ts';
import type { Action, ActionPlan, Item, Text } from './definition.ts';
import { parsePeriod } from './period.ts';

export type PlanRow = NonNullable<ActionPlan['rows']>[number];
export type ActionState = NonNullable<PlanRow['state']>;
type LongAction = Exclude<Action, string | { readonly [language: string]: string }>;
type LongItem = Exclude<Item, string | { readonly [language: string]: string }>;

/** An action or an aim with its fields, also where the document has its text alone. */
export function writtenOut(item: Action): LongAction;
export function writtenOut(item: Item): LongItem;
export function writtenOut(item: Action): LongAction {
  return typeof item === 'object' && isLong(item) ? item : { text: item };
}

/** A text in several languages has no language called "text": the checker takes it for the long form. */
const isLong = (item: Exclude<Action, string>): item is LongAction => 'text' in item;

/** The actions of a row, those under each sub-heading after each other. */
export const actionsOf = ({ actions = [] }: PlanRow): readonly LongAction[] =>
  actions.flatMap(({ items = [] }) => items.map((item) => writtenOut(item)));

/** Where it is said who answers or when: for the row, for each of its actions instead, or not at all. */
export type SetFor = 'row' | 'actions' | 'nothing';

/** Where a row says who answers for it, or when it is due. */
export function setFor(row: PlanRow, field: 'responsible' | 'due'): SetFor {
  const actions = actionsOf(row);
  const isEach = actions.length > 0 && actions.every((action) => action[field] !== undefined);
  return row[field] !== undefined ? 'row' : isEach ? 'actions' : 'nothing';
}

/** What can be late: a row, or an action with the state of its row where it has none of its own. */
export interface Duty {
  readonly due?: Text | undefined;
  readonly state?: ActionState | undefined;
}

/**
 * Whole days since a due date: 1 the day after. 0 where it is not late: done, stopped, or due at no date but "in
 * spring".
 *
 * @param at  As `asOf` gives it.
 */
export function overdueDays({ due, state }: Duty, at: number): number {
  const isDate = typeof due === 'string' && parsePeriod(due)?.kind === 'day';
  return isDate && state !== 'done' && state !== 'stopped' ? daysSince(due, at) ?? 0 : 0;
}

/** What an action plan counts up to. */
export interface PlanCounts {
  readonly rows: number;
  readonly challenges: number;
  /** Without what only stands as a heading. */
  readonly actions: number;
  /** Due dates that are past, of rows and of single actions. */
  readonly overdue: number;
  /** Rows for which nobody answers, and for which no date is set: neither for the row nor for each of its actions. */
  readonly noResponsible: number;
  readonly noDue: number;
  /** Rows by their state; what has none is left out. */
  readonly states: Readonly<Record<ActionState, number>>;
}

/**
 * Counts what a plan holds and what it lacks.
 *
 * @param at  As `asOf` gives it.
 */
export function planCounts({ rows = [] }: ActionPlan, at: number): PlanCounts {
  const states = { notStarted: 0, underway: 0, done: 0, stopped: 0 };
  for (const { state } of rows) if (state) states[state]++;
  const duties = rows.flatMap((row): readonly Duty[] =>
    [row, ...actionsOf(row).map(({ due, state = row.state }) => ({ due, state }))]);
  return {
    rows: rows.length,
    challenges: rows.reduce((sum, { challenges = [] }) => sum + challenges.length, 0),
    actions: rows.reduce((sum, row) => sum + actionsOf(row).length, 0),
    overdue: duties.filter((duty) => overdueDays(duty, at) > 0).length,
    noResponsible: rows.filter((row) => setFor(row, 'responsible') === 'nothing').length,
    noDue: rows.filter((row) => setFor(row, 'due') === 'nothing').length,
    states,
  };
}
