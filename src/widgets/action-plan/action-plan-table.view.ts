import { overdueDays, writtenOut } from '../../contract/action-plans.ts';
import type { Action, PlanRow } from '../../contract/index.ts';
import type { Cell, DataTableView, Row } from '../../parts/data-table.view.ts';
import { capital } from '../../parts/sentence.view.ts';
import { dueText } from './action-plan-rows.view.ts';
import type { PlanFrame } from './action-plan-rows.view.ts';
import type { ActionPlanView } from './action-plan.view.ts';

/** The plan for a spreadsheet: a line for each action, with the number of the row that it stands in. */
export function planTable({ name, plan: { rows = [] }, source, frame }: ActionPlanView): DataTableView {
  const { heads } = frame.words;
  const texts = [
    heads.challenges, heads.heading, heads.actions, heads.responsible, heads.due, heads.state, heads.note,
  ];
  const lines = rows.flatMap((row, index) => linesOf(row, index + 1, frame));
  return {
    language: frame.language,
    caption: name,
    columns: [
      { label: capital(heads.row), decimals: 0 },
      ...texts.map((label) => ({ label: capital(label) })),
      { label: capital(heads.late), decimals: 0 },
    ],
    count: lines.length,
    rows: (most) => lines.slice(0, most),
    source,
  };
}

/** A sub-heading alone, and a row without actions, are lines too: nothing of the plan is lost. */
function linesOf(row: PlanRow, place: number, frame: PlanFrame): readonly Row[] {
  const groups = row.actions?.length ? row.actions : [{}];
  return groups.flatMap(({ heading, items = [] }) =>
    (items.length > 0 ? items : [undefined]).map((action) =>
      lineOf({ row, place, heading: heading === undefined ? '' : frame.read(heading), action }, frame)));
}

interface Line {
  readonly row: PlanRow;
  readonly place: number;
  readonly heading: string;
  readonly action: Action | undefined;
}

function lineOf({ row, place, heading, action }: Line, frame: PlanFrame): readonly Cell[] {
  const { read, words: { states } } = frame;
  const own = action === undefined ? undefined : writtenOut(action);
  const { responsible = row.responsible, due = row.due, state = row.state } = own ?? {};
  return [
    place,
    (row.challenges ?? []).map(read).join('\n'),
    heading,
    own ? [own.text, ...own.items ?? []].map(read).join('\n') : '',
    responsible === undefined ? '' : read(responsible),
    due === undefined ? '' : dueText(due, frame),
    state === undefined ? '' : states[state],
    row.note === undefined ? '' : read(row.note),
    overdueDays({ due, state }, frame.at) || '',
  ];
}
