import { isNumeric } from '../cells/numbers.ts';
import { periodReadings } from '../cells/periods.ts';
import type { Sheet } from '../cells/sheet.ts';
import { columnsOf, lacking, someCells } from './columns-of.ts';
import type { Columns } from './columns-of.ts';
import type { ColumnName } from './columns.ts';
import { TABLE_KINDS, WHEN } from './kinds.ts';
import type { TableKind } from './kinds.ts';
import { isPeriodHeader } from './layout.ts';
import { columnsNamed } from './match.ts';

/** What a table may be: one kind, several, or none. */
export type Recognised = readonly Columns[];

/** Which kinds a table can be by its headers, and by its cells where the headers are names of measures or questions. */
export function recognise(sheet: Sheet, header: number): Recognised {
  const found = bestOf(
    TABLE_KINDS.map((kind) => columnsOf(kind, sheet, header)),
    sheet,
    header,
  );
  // The corner of a table is often left empty.
  return found.length > 0
    ? found
    : bestOf(
        CORNERS.map((kind) => withCorner(kind, sheet, header)),
        sheet,
        header,
      );
}

const CORNERS = ['period-rows', 'measure-rows'] as const;

/** The columns of a table whose first header says nothing: its cells are periods, or names of measures. */
export function withCorner(kind: TableKind, sheet: Sheet, header: number): Columns {
  const columns = columnsOf(kind, sheet, header);
  const [corner, ...others] = columns.others;
  if (corner?.index !== 0 || lacking(columns).length === 0) return columns;
  const isTime = mostly(someCells(sheet, header, 0), (cell) => periodReadings(cell) !== undefined);
  if (kind === 'period-rows' && isTime)
    return { ...columns, others, known: new Map([...columns.known, ['period', 0]]) };
  if (kind === 'measure-rows' && !isTime)
    return { ...columns, others, known: new Map([...columns.known, ['measure', 0]]) };
  return columns;
}

function bestOf(candidates: readonly Columns[], sheet: Sheet, header: number): Recognised {
  const able = candidates
    .filter((columns) => lacking(columns).length === 0)
    .map((columns) => ({ columns, score: likeliness(columns, sheet, header) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(...able.map(({ score }) => score));
  return able.filter(({ score }) => score === best).map(({ columns }) => columns);
}

/** How much of a table a kind explains: the number of its columns; 0 where something speaks against it. */
function likeliness(columns: Columns, sheet: Sheet, header: number): number {
  const { kind, known, others } = columns;
  const named = others.filter((other) => other.header !== '');
  const numeric = named.filter(({ index }) => mostly(someCells(sheet, header, index), isNumber)).length;
  const BY_KIND: Readonly<Partial<Record<TableKind, () => number>>> = {
    'measure-rows': () => {
      const periods = named.filter((other) => isPeriodHeader(other.header)).length;
      return periods > 1 ? known.size + periods : 0;
    },
    // With a column for the value, or for which measure, the other columns are no measures.
    'period-rows': () => {
      const isLong = named.some((other) => columnsNamed(other.header).some((name) => LONG.has(name)));
      return numeric > 0 && numeric * 2 >= named.length && !isLong ? known.size + numeric : 0;
    },
    assessment: () => known.size + named.filter(({ header: text }) => isStep(text)).length,
    answers: () => {
      if (named.some(({ header: text }) => isStep(text) || columnsNamed(text).includes('statement'))) return 0;
      const told = known.has('respondent') || repeats(columns, sheet, header);
      return told && numeric > 1 ? known.size + numeric : 0;
    },
  };
  return BY_KIND[kind]?.() ?? known.size;
}

const LONG: ReadonlySet<ColumnName> = new Set<ColumnName>(['value', 'measure', 'statement', 'mean', 'respondent']);

/** A header that is a step of a scale: "1" to "10". */
const isStep = (header: string): boolean => /^\d{1,2}$/.test(header);

const isNumber = (cell: string): boolean => isNumeric(cell) || /^[-–.…*:]{1,3}$/.test(cell);

const mostly = (cells: readonly string[], holds: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(holds).length * 2 > cells.length;

/** Whether periods stand several times: then a row is no period, but somebody's answers. */
function repeats({ known }: Columns, sheet: Sheet, header: number): boolean {
  const indexes = [...WHEN, 'occasion' as const].flatMap((column) => known.get(column) ?? []);
  if (indexes.length === 0) return false;
  const rows = sheet.rows
    .slice(header + 1, header + 201)
    .map((row) =>
      indexes
        .map((index) => row[index] ?? '')
        .join(' ')
        .trim(),
    )
    .filter((when) => when !== '');
  return new Set(rows).size < rows.length;
}
