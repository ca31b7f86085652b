import { absenceIn } from '../cells/missing.ts';
import { numberColumn } from '../cells/number-column.ts';
import { isNumeric } from '../cells/numbers.ts';
import { rowPeriods, whenColumn } from '../cells/period-column.ts';
import { periodReadings } from '../cells/periods.ts';
import { settle, shownIn } from '../cells/settle.ts';
import type { Draft } from '../draft/draft.ts';
import type { Loose } from '../draft/register.ts';
import { SeriesWriter } from '../draft/series.ts';
import { quoted } from '../finding.ts';
import { beforeParenthesis } from '../headers/match.ts';
import type { Table } from '../table.ts';
import { measures, setUnit } from './values.ts';

/** One row a period and one column a measure. */
export function readPeriodRows(table: Table, draft: Draft): void {
  const periods = rowPeriods(table);
  const when = table.index(whenColumn(table) ?? 'period');
  const writer = new SeriesWriter(draft);
  for (const { index, header } of table.others.filter((other) => other.header !== '')) {
    if (!holdsNumbers(table, index)) {
      table.tell('header-no-numbers', table.place(undefined, index), { found: quoted(header) });
      continue;
    }
    const measure = measureNamed(table, draft, header, index);
    if (!measure) continue;
    const values = numberColumn({ table, index, unit: unitOf(measure) });
    const fields = new Map([
      ['period', when],
      ['value', index],
      ['missing', index],
    ]);
    values.forEach((told, row) => {
      const period = periods[row];
      if (told === undefined || period === undefined) return;
      if (told.unit !== undefined) setUnit(draft, measure, told.unit, table.place(row, index));
      writer.put({ measure }, { period, value: told.value, missing: told.missing }, { table, row, fields });
    });
  }
  writer.tell();
}

/** One row a measure and one column a period. */
export function readMeasureRows(table: Table, draft: Draft): void {
  const measureOf = measures(table, draft);
  const writer = new SeriesWriter(draft);
  for (const [index, period] of periodsOfHeaders(table)) {
    const values = numberColumn({ table, index });
    const fields = new Map([
      ['period', index],
      ['value', index],
      ['missing', index],
    ]);
    values.forEach((told, row) => {
      const measure = measureOf(row);
      if (told === undefined || !measure) return;
      if (measure['unit'] === undefined) draft.set(measure, 'unit', table.text(row, 'unit'));
      if (told.unit !== undefined) setUnit(draft, measure, told.unit, table.place(row, index));
      const [group, of] = [table.text(row, 'group'), table.text(row, 'groupOf')];
      writer.put(
        { measure, ...(group && { group }), ...(of && { of }) },
        { period, value: told.value, missing: told.missing },
        { table, row, fields },
      );
    });
  }
  writer.tell();
}

/** Whether any cell is a number or says why there is none; an empty column is a measure that has not begun. */
function holdsNumbers(table: Table, index: number): boolean {
  const cells = Array.from({ length: table.length }, (_, row) => table.cell(row, index)).filter(
    (cell) => cell !== '',
  );
  return cells.length === 0 || cells.some((cell) => isNumeric(cell) || absenceIn(cell) !== undefined);
}

const unitOf = (measure: Loose): string | undefined =>
  typeof measure['unit'] === 'string' ? measure['unit'] : undefined;

/** The measure of a header: "Ledtid (dagar)" is Ledtid in days, unless a measure has the whole name. */
function measureNamed(table: Table, draft: Draft, header: string, index: number): Loose | undefined {
  const [, unit] = /\(([^()]{1,20})\)$/.exec(header) ?? [];
  const name = beforeParenthesis(header);
  if (unit === undefined || name === '' || draft.list('measures').find(header).length > 0) {
    return draft.refer('measures', header, table.place(undefined, index));
  }
  const measure = draft.refer('measures', name, table.place(undefined, index));
  if (measure && measure['unit'] === undefined) {
    draft.set(measure, 'unit', unit);
    table.tell('header-unit', table.place(undefined, index), { found: quoted(`(${unit})`) });
  }
  return measure;
}

/** Which period each column is; headers are decided together, as the cells of a column are. */
function periodsOfHeaders(table: Table): readonly (readonly [index: number, period: string])[] {
  const headers = table.others.filter(({ header }) => header !== '');
  const readings = headers.map(({ header }) => periodReadings(header));
  const shown = shownIn(readings);
  return headers.flatMap(({ index, header }, nth): [number, string][] => {
    const settled = settle(readings[nth], shown);
    if (settled && settled !== 'ambiguous') return [[index, settled.value]];
    table.tell('header-unknown', table.place(undefined, index), {
      found: quoted(header),
      near: '',
      known: 'Write a period: 2025, 2025-Q1, 2025-03, 2025-W07 or 2025-03-01.',
    });
    return [];
  });
}
