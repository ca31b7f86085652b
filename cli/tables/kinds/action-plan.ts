import { datesIn } from '../cells/period-column.ts';
import { periodReadings } from '../cells/periods.ts';
import type { Draft } from '../draft/draft.ts';
import type { Loose } from '../draft/register.ts';
import { formsOf, idFrom } from '../draft/names.ts';
import { quoted } from '../finding.ts';
import { ACTION_STATES } from '../headers/words.ts';
import type { Table } from '../table.ts';
import { option } from './fields.ts';
import type { ReadRow } from './fields.ts';

/** A row of the plan that is being put together from rows of the table. */
interface PlanRow extends Loose {
  readonly challenges?: readonly string[];
  readonly actions: Loose[];
}

const BULLET = /^\s*(?:[-–•*·]|\d+[.)])\s+/;

/** An action plan, one row an action: an empty challenge or heading means the one above, as in merged cells. */
export function readActionPlan(table: Table, draft: Draft): void {
  const dueOf = dues(table);
  const stateOf = option(ACTION_STATES)(table, draft, 'state');
  const plans = new Map<Loose, PlanRow[]>();
  let plan: Loose | undefined;
  for (let row = 0; row < table.length; row += 1) {
    plan = planOf(table, draft, row) ?? plan;
    if (!plan) continue;
    const rows = plans.get(plan) ?? [];
    plans.set(plan, rows);
    const current = rowFor(table, draft, row, rows);
    if (current) putAction(table, row, current, { due: dueOf(row), state: stateOf(row) });
  }
  for (const [each, rows] of plans) replaceRows(table, draft, each, rows);
}

/** The plan that a row names; without a column for it, the table's title names one. */
function planOf(table: Table, draft: Draft, row: number): Loose | undefined {
  const title = table.has('plan') ? table.text(row, 'plan') : table.titleOrFile;
  if (title === '') return undefined;
  const register = draft.list('actionPlans');
  const [found, ...more] = register.find(title);
  // The only plan of a document is meant also by a sheet that is called something else.
  const only = !table.has('plan') && register.items.length === 1 ? register.items[0] : undefined;
  if (found && more.length === 0) return found;
  return only ?? draft.add(register, { id: idFrom(title), title });
}

/** The plan's row that this one belongs to: a new challenge begins one, an empty one goes on with it. */
function rowFor(table: Table, draft: Draft, row: number, rows: PlanRow[]): PlanRow | undefined {
  const challenges = linesOf(table.text(row, 'challenge'));
  const last = rows.at(-1);
  if (table.has('challenge') && challenges.length === 0) {
    if (last) table.tell('filled-down', table.place(undefined, table.index('challenge')));
    else table.tell('row-alone', table.placeOf(row, 'challenge'));
    return last;
  }
  const same = last && challenges.length > 0 && JSON.stringify(last.challenges) === JSON.stringify(challenges);
  if (last && (same || challenges.length === 0)) return last;
  const made: PlanRow = { ...(challenges.length > 0 && { challenges }), actions: [] };
  draft.from(made, { table, row, fields: new Map([['challenges', table.index('challenge')]]) });
  rows.push(made);
  return made;
}

/** The lines of a cell without their bullets. */
const linesOf = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');

function putAction(table: Table, row: number, current: PlanRow, told: { due: unknown; state: unknown }): void {
  const heading = table.text(row, 'heading');
  const [text = '', ...items] = linesOf(table.text(row, 'action'));
  const responsible = table.text(row, 'responsible');
  const note = table.text(row, 'note');
  if (note !== '') current['note'] = [current['note'], note].filter(Boolean).join('\n');
  const last = current.actions.at(-1);
  const goesOn = last && (heading === '' || last['heading'] === heading);
  const section = goesOn ? last : { ...(heading && { heading }), items: [] };
  if (!goesOn && (heading !== '' || text !== '')) current.actions.push(section);
  const { due, state } = told;
  const more = Object.entries({ responsible, due, state }).filter(([, value]) => value !== '' && value !== undefined);
  if (text === '') {
    // Without an action the row says this of the challenge itself.
    for (const [field, value] of more) current[field] = value;
    return;
  }
  const isPlain = more.length === 0 && items.length === 0;
  const action = isPlain ? text : { text, ...(items.length > 0 && { items }), ...Object.fromEntries(more) };
  (section['items'] as unknown[]).push(action);
}

/** A day, or a text as it stands ("löpande", "Q3 2026"). */
function dues(table: Table): ReadRow {
  const index = table.index('due');
  const isDay = (cell: string): boolean =>
    (periodReadings(cell, { part: 'day' }) ?? []).some(({ value }) => value.length === 10);
  const cells = Array.from({ length: table.length }, (_, row) => table.cell(row, index));
  const dates = cells.some(isDay) ? datesOf(table, isDay) : [];
  return (row) =>
    dates[row] ?? (cells[row] === '' || isDay(cells[row] ?? '') ? undefined : textDue(cells[row] ?? ''));
}

/** Days of those cells that hold one; the others are texts, and no fault. */
const datesOf = (table: Table, isDay: (cell: string) => boolean): readonly (string | undefined)[] =>
  datesIn(table, 'due', isDay);

/** A text that begins as a date and is none would be taken for a misspelt one: "2026-03" is "03/2026". */
function textDue(cell: string): string {
  return cell.replace(/^(\d{4})-(\d\d?)$/, '$2/$1').replace(/^(\d{4})-/, '$1 ');
}

/** The table holds the whole plan: its rows replace those that stood, and all else of the plan stays. */
function replaceRows(table: Table, draft: Draft, plan: Loose, rows: readonly PlanRow[]): void {
  const before = Array.isArray(plan['rows']) ? plan['rows'].length : 0;
  const done = rows.map((row) => tidied(draft, row));
  if (before > 0) {
    table.tell('rows-replaced', table.place(), {
      found: quoted(formsOf(plan['title'])[0] ?? ''),
      new: done.length,
      old: before,
    });
  } else {
    table.tell('counts-new', table.place(), { what: 'Challenges', new: done.length });
  }
  plan['rows'] = done;
}

/** Without the lists that stayed empty; knows its origin as before. */
function tidied(draft: Draft, row: PlanRow): Loose {
  const done: Loose = { ...row };
  delete done['actions'];
  const actions = row.actions.map(({ items, ...section }) =>
    (items as readonly unknown[]).length > 0 ? { ...section, items } : section,
  );
  if (actions.length > 0) done['actions'] = actions;
  const origin = draft.originOf(row);
  if (origin) draft.from(done, origin);
  return done;
}
