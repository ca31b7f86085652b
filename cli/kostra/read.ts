import { numberColumn } from '../tables/cells/number-column.ts';
import type { NumberResult } from '../tables/cells/number-column.ts';
import { readSheet } from '../tables/cells/sheet.ts';
import type { Sheet, TableFile } from '../tables/cells/sheet.ts';
import { Findings } from '../tables/finding.ts';
import type { TableFinding, Tell } from '../tables/finding.ts';
import { worded } from '../tables/messages.ts';
import { Table } from '../tables/table.ts';
import { SIGNS } from '../jsonstat/cells.ts';

/** A municipality, a county or another row of the table. */
export interface Region {
  /** "0301"; the name where the table has no codes. */
  readonly code: string;
  readonly name: string;
}

/** A column of figures, a figure for each region in the order of the regions. */
export interface FigureColumn {
  readonly header: string;
  readonly figures: readonly (NumberResult | undefined)[];
}

/** A table with one row a region and one column a figure, all of one period. */
export interface RegionTable {
  readonly file: string;
  readonly regions: readonly Region[];
  readonly columns: readonly FigureColumn[];
  readonly findings: readonly TableFinding[];
}

/** "0301 Oslo", and "K-0301 Oslo" as newer tables have it. */
const CODE = /^(?:[A-Z]-)?(\d{2,4}) +(\S.*)$/;

/**
 * Reads a table of KOSTRA as it is saved from Statistics Norway: the first column names regions, "0101 Halden", and
 * every other column with a header holds figures. Encoding, signs between cells and decimals are read as of any table.
 *
 * Statistics Norway's signs are kept apart in its own meaning: "." not possible, ".." none came in, ":" confidential.
 */
export function readRegions(file: TableFile): RegionTable {
  const findings = new Findings();
  const tell: Tell = (code, place, found) => {
    findings.add({ ...place, ...worded(code, found) });
  };
  const sheet = readSheet(file, tell) ?? { file: file.name, rows: [] };
  const header = sheet.rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  const body = [...sheet.rows.keys()].filter((row) => row > header && sheet.rows[row]?.some((cell) => cell !== ''));
  if (header < 0 || body.length === 0) tell('empty-table', { file: file.name });
  const table = tableOf({ sheet: withoutSigns(sheet, body), header, body, tell });
  const columns = table.others.filter((other) => other.header !== '').map((other): FigureColumn => ({
    header: other.header,
    figures: numberColumn({ table, index: other.index })
      .map((figure, row) => figure ?? signAt(sheet.rows[body[row] ?? -1]?.[other.index])),
  }));
  const regions = body.map((row) => regionOf(sheet.rows[row]?.[0] ?? ''));
  return { file: file.name, regions, columns, findings: findings.list() };
}

function regionOf(cell: string): Region {
  const [, code, name] = CODE.exec(cell) ?? [];
  return { code: code ?? cell, name: name ?? cell };
}

interface Opened {
  readonly sheet: Sheet;
  readonly header: number;
  readonly body: readonly number[];
  readonly tell: Tell;
}

function tableOf({ sheet, header, body, tell }: Opened): Table {
  const headers = sheet.rows[header] ?? [];
  const others = headers.map((text, index) => ({ header: text, index })).slice(1);
  const columns = { kind: 'period-rows' as const, known: new Map<never, number>(), others, twice: [], either: [] };
  return new Table({ sheet, header, columns, title: undefined, body, language: 'nb', settings: {}, tell });
}

/** Other tables read these signs as Kolada has them, where ".." hides few people. */
function withoutSigns({ file, rows }: Sheet, body: readonly number[]): Sheet {
  const own = new Set(body);
  const emptied = (row: readonly string[]): readonly string[] => row.map((cell) => (SIGNS.has(cell) ? '' : cell));
  return { file, rows: rows.map((row, index) => (own.has(index) ? emptied(row) : row)) };
}

const signAt = (cell = ''): NumberResult | undefined => {
  const missing = SIGNS.get(cell);
  return missing && { missing };
};
