import { documentFromTables } from '../../../cli/tables/document-from-tables.ts';
import type { FromTables, TableInput, TableOptions } from '../../../cli/tables/document-from-tables.ts';
import type { Document, Measure } from '../../../src/contract/index.ts';

export const table = (text: string, name = 'tabell.csv', kind?: TableInput['kind']): TableInput => ({
  name,
  bytes: new TextEncoder().encode(text),
  ...(kind && { kind }),
});

export interface Read {
  readonly document: Document;
  readonly measures: readonly Measure[];
  readonly result: FromTables;
  /** Codes of errors and warnings. */
  readonly faults: readonly string[];
  readonly codes: readonly string[];
  /** "row column code" of errors and warnings. */
  readonly places: readonly string[];
}

/** Reads texts as tables, in Swedish unless said otherwise. */
export function read(texts: string | readonly TableInput[], options: TableOptions = {}): Read {
  const tables = typeof texts === 'string' ? [table(texts)] : texts;
  const result = documentFromTables(tables, { language: 'sv', ...options });
  const document = (result.document ?? { styrtavla: '1' }) as Document;
  const bad = result.findings.filter(({ severity }) => severity !== 'note');
  return {
    document,
    measures: document.measures ?? [],
    result,
    faults: bad.map(({ code }) => code),
    codes: result.findings.map(({ code }) => code),
    places: bad.map(({ row, column, code }) => [row, column, code].filter((part) => part !== undefined).join(' ')),
  };
}

/** The one cell's value or missing reason in a long table; the other cells of its column may settle how it is read. */
export function valueOf(cell: string, others: readonly string[] = [], options: TableOptions = {}): unknown {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = [cell, ...others].map(
    (each, nth) => `Ledtid;2025-${String(nth + 1).padStart(2, '0')};${quoted(each)}`,
  );
  const { measures, faults } = read(['Mått;Period;Värde', ...rows].join('\n'), options);
  const [first] = measures[0]?.observations ?? [];
  if (first?.period !== '2025-01') return faults[0];
  return first.missing ?? first.value ?? faults[0];
}

/** The period that a cell is read as, or the code of why it is not. */
export function periodOf(cell: string, others: readonly string[] = [], header = 'Period'): string | undefined {
  const rows = [cell, ...others].map((each, nth) => `Mått ${nth};"${each}";1`);
  const { measures, result } = read([`Mått;${header};Värde`, ...rows].join('\n'));
  const first = measures.find(({ name }) => name === 'Mått 0')?.observations?.[0];
  return first?.period ?? result.findings.find(({ row, severity }) => row === 2 && severity === 'error')?.code;
}

/** 7 as 07. */
export const two = (number: number): string => String(number).padStart(2, '0');

/** A table of as many rows as are asked for. */
export const rowsOf = (header: string, rows: number, rowAt: (row: number) => string): string =>
  [header, ...Array.from({ length: rows }, (_, row) => rowAt(row))].join('\n');

/** Values month by month, 200 years of each measure. */
export const long = (rows: number): string =>
  rowsOf('Mått;Period;Värde', rows, (row) => {
    const [measure, month] = [Math.floor(row / 2400), row % 2400];
    return `M${measure};${1900 + Math.floor(month / 12)}-${two((month % 12) + 1)};${row % 100},5`;
  });
