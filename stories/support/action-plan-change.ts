import { ACTION_STATES } from '../../src/contract/definition/action-plans.ts';
import { writtenOut } from '../../src/contract/index.ts';
import type { ActionPlan, Document, PlanRow } from '../../src/contract/index.ts';
import { periodAt, spanOf } from '../../src/contract/period.ts';
import type { Sample } from './documents.ts';

// States that no published plan happens to be in, made from one that is: who decided it answers for it, and dates
// follow the day on which it was decided. No text is thought up here.

const QUARTER_MS = 91 * 864e5;
type Change = (plan: ActionPlan) => ActionPlan;

/** A copy of a document in which each plan has been changed, published a year after its plan was decided. */
export function planned({ document }: Sample, ...changes: readonly Change[]): Document {
  const { actionPlans = [] } = document;
  const [first] = actionPlans;
  return {
    ...document,
    ...(first && { published: quartersAfter(first, 4) }),
    actionPlans: actionPlans.map((plan) => changes.reduce((before, change) => change(before), plan)),
  };
}

const quartersAfter = ({ decided = '' }: ActionPlan, quarters: number): string =>
  periodAt('day', spanOf(decided).start + quarters * QUARTER_MS);

const eachRow = (change: (row: PlanRow, nth: number, plan: ActionPlan) => PlanRow): Change => (plan) =>
  ({ ...plan, rows: (plan.rows ?? []).map((row, nth) => change(row, nth, plan)) });

/** Somebody answers for every other row, all but the last have a date, and each has the next state. */
export const assigned: Change = eachRow((row, nth, plan) => {
  const state = ACTION_STATES[nth % ACTION_STATES.length];
  return {
    ...row,
    ...(nth % 2 === 0 && plan.decidedBy !== undefined && { responsible: plan.decidedBy }),
    ...(nth + 1 < (plan.rows?.length ?? 0) && { due: quartersAfter(plan, nth + 1) }),
    ...(state && { state }),
  };
});

/** Each action says itself who answers for it, when it is due and how far it has come. */
export const delegated: Change = eachRow((row, _, plan) => ({
  ...row,
  actions: (row.actions ?? []).map(({ items = [], ...group }) => ({
    ...group,
    items: items.map((item, place) => {
      const state = ACTION_STATES[place % ACTION_STATES.length];
      return {
        ...writtenOut(item),
        ...(plan.decidedBy !== undefined && { responsible: plan.decidedBy }),
        due: quartersAfter(plan, place + 2),
        ...(state && { state }),
      };
    }),
  })),
}));

/** Its rows again and again. */
export const longer = (times: number): Change => (plan) =>
  ({ ...plan, rows: Array.from({ length: times }, () => plan.rows ?? []).flat() });

/** Each text of its rows without a space to break at, as links and product names are. */
export const unbroken: Change = eachRow((row) => ({
  ...row,
  challenges: (row.challenges ?? []).map((text) => (typeof text === 'string' ? text.replaceAll(' ', '-') : text)),
}));

/** Nothing but its title. */
export const blank: Change = ({ id, title }) => ({ id, title });

/** What it is founded on, and no table yet. */
export const withoutRows: Change = ({ rows: _, ...plan }) => plan;

/** Two plans, of which a page must name one. */
export const twice = ({ document }: Sample): Document => ({
  ...document,
  actionPlans: (document.actionPlans ?? []).flatMap((plan) => [plan, { ...plan, id: `${plan.id}-2` }]),
});
