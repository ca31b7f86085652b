import { quoted } from '../finding.ts';
import type { MessageCode } from '../messages.ts';
import type { ColumnName } from '../headers/columns.ts';
import type { WHEN } from '../headers/kinds.ts';
import type { Table } from '../table.ts';
import { periodReadings, SCHOOL_YEAR } from './periods.ts';
import type { PeriodForm, PeriodHint } from './periods.ts';
import { settle, shownIn } from './settle.ts';
import type { Reading, Readings } from './settle.ts';

type Settled = Reading<string, PeriodForm>;

interface PeriodColumn {
  readonly table: Table;
  readonly index: number;
  /** What is known beside the cell: its header's word, and a year in another column. */
  readonly hint: (row: number) => PeriodHint;
  readonly isMeant?: (cell: string) => boolean;
}

const always = (_cell: string): boolean => true;

/** The most telling column first: a year beside a month only says which year. */
const MAIN = ['period', 'date', 'week', 'month', 'quarter', 'tertial', 'halfYear', 'year'] as const;
const PARTS: Readonly<Partial<Record<ColumnName, NonNullable<PeriodHint['part']>>>> = {
  year: 'year',
  halfYear: 'halfYear',
  tertial: 'tertial',
  quarter: 'quarter',
  month: 'month',
  week: 'week',
  date: 'day',
};

/** The column that says when; undefined where none does. */
export const whenColumn = (table: Table): (typeof WHEN)[number] | undefined =>
  MAIN.find((column) => table.has(column));

/** When each row is, from one column or from a year and a part of it. Undefined where a cell is empty or unread. */
export function rowPeriods(table: Table): readonly (string | undefined)[] {
  const main = whenColumn(table);
  const index = main && table.index(main);
  if (main === undefined || index === undefined) return [];
  const year = main === 'year' ? undefined : table.index('year');
  const part = PARTS[main];
  return periodColumn({
    table,
    index,
    hint: (row) => {
      const beside = table.cell(row, year);
      return { ...(part && { part }), ...(/^\d{4}$/.test(beside) && { year: beside }) };
    },
  });
}

/** Periods of one column that is named, by row. */
export function periodsIn(table: Table, column: ColumnName): readonly (string | undefined)[] {
  const index = table.index(column);
  return index === undefined ? [] : periodColumn({ table, index, hint: () => ({}) });
}

/**
 * Days of one column that is named, by row; whatever is no day is told.
 *
 * @param isMeant  Which cells are meant to be days, where others may stand among them.
 */
export function datesIn(table: Table, column: ColumnName, isMeant = always): readonly (string | undefined)[] {
  const index = table.index(column);
  if (index === undefined) return [];
  return settledCells({ table, index, hint: () => ({ part: 'day' }), isMeant }).map((settled, row) => {
    if (!settled) return undefined;
    if (/^\d{4}-\d\d-\d\d/.test(settled.value)) return settled.value.slice(0, 10);
    table.tell('not-a-date', table.place(row, index), { found: quoted(table.cell(row, index)) });
    return undefined;
  });
}

function periodColumn(column: PeriodColumn): readonly (string | undefined)[] {
  const settled = settledCells(column);
  const hasMoments = settled.some((each) => each?.value.includes('T'));
  const periods = settled.map((each) =>
    each?.form === 'midnight' && hasMoments ? `${each.value}T00:00` : each?.value,
  );
  return asMonths(column, periods);
}

/** Excel makes the first day of a month out of it: as months where the header says so, told in any case. */
function asMonths(
  { table, index, hint }: PeriodColumn,
  periods: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const told = periods.filter((period) => period !== undefined);
  const areFirst = new Set(told).size > 1 && told.every((period) => /^\d{4}-\d\d-01$/.test(period));
  if (!areFirst) return periods;
  const row = periods.findIndex((period) => period !== undefined);
  const value = periods[row]?.slice(0, 7) ?? '';
  const isMonth = hint(row).part === 'month';
  table.tell(isMonth ? 'as-months' : 'first-of-month', table.place(row, index), {
    found: quoted(table.cell(row, index)),
    value,
    month: table.nameOf('month'),
  });
  return isMonth ? periods.map((period) => period?.slice(0, 7)) : periods;
}

/** Cells that could be read in several ways are decided by the column; how they were read is told once. */
function settledCells({ table, index, hint, isMeant = always }: PeriodColumn): readonly (Settled | undefined)[] {
  const readings = readingsOf({ table, index, hint });
  const shown = shownIn(readings);
  const told = new Set<PeriodForm>();
  return readings.map((each, row) => {
    const cell = table.cell(row, index);
    if (cell === '' || !isMeant(cell)) return undefined;
    const settled = settle(each, shown);
    const place = table.place(row, index);
    if (settled === 'ambiguous') {
      tellAmbiguous(table, row, index, each);
      return;
    }
    if (settled?.value === SCHOOL_YEAR) {
      tellSchoolYear(table, row, index);
      return;
    }
    if (!settled) {
      tellUnread(table, row, index, hint(row));
      return;
    }
    const code = told.has(settled.form) ? undefined : codeOf(settled.form, (each?.length ?? 0) > 1);
    told.add(settled.form);
    const evidence = quoted(table.cell(shown.get(settled.form) ?? row, index));
    if (code) table.tell(code, place, { found: quoted(cell), value: settled.value, shown: evidence });
    return settled;
  });
}

/** The same few periods stand in most rows of a long table: each is read once. */
function readingsOf({ table, index, hint }: PeriodColumn): readonly Readings<string, PeriodForm>[] {
  const known = new Map<string, Readings<string, PeriodForm>>();
  return Array.from({ length: table.length }, (_, row) => {
    const [cell, beside] = [table.cell(row, index), hint(row)];
    const key = `${beside.year ?? ''} ${cell}`;
    if (!known.has(key)) known.set(key, periodReadings(cell, beside));
    return known.get(key);
  });
}

function codeOf(form: PeriodForm, hadOthers: boolean): MessageCode | undefined {
  if (form === 'serial') return 'serial';
  if (hadOthers && form !== 'clear') return 'period-settled';
  return form === 'shortYear' || form === 'season' || form === 'midnight' ? 'period-read' : undefined;
}

function tellAmbiguous(table: Table, row: number, index: number, readings: Readings<string, PeriodForm>): undefined {
  const [one, two] = [...new Set(readings?.map(({ value }) => value))];
  table.tell('period-ambiguous', table.place(row, index), {
    found: quoted(table.cell(row, index)),
    one: one ?? '',
    two: two ?? '',
  });
}

function tellSchoolYear(table: Table, row: number, index: number): undefined {
  const cell = table.cell(row, index);
  const year = Number(cell.slice(0, 4));
  table.tell('school-year', table.place(row, index), {
    found: quoted(cell),
    one: `${year}-S2`,
    two: `${year + 1}-S1`,
  });
}

const ANY_YEAR = '2000';

function tellUnread(table: Table, row: number, index: number, hint: PeriodHint): undefined {
  const cell = table.cell(row, index);
  const place = table.place(row, index);
  if (periodReadings(cell, { ...hint, year: ANY_YEAR }) && !/\d{4}/.test(cell)) {
    table.tell('no-year', place, { found: quoted(cell), year: table.nameOf('year') });
  } else {
    const day = hint.part === 'day';
    table.tell(day ? 'not-a-date' : 'not-a-period', place, {
      found: quoted(cell),
      fix: 'Write it like 2025, 2025-Q1, 2025-03, 2025-W07 or 2025-03-01.',
    });
  }
}
