import type { Sheet } from '../cells/sheet.ts';
import { isNumeric } from '../cells/numbers.ts';
import type { ColumnName } from './columns.ts';
import { KINDS } from './kinds.ts';
import type { TableKind } from './kinds.ts';
import { isPeriodHeader } from './layout.ts';
import { columnsNamed } from './match.ts';

/** A column of a sheet that no name of the kind fits. */
export interface OtherColumn {
  readonly index: number;
  readonly header: string;
}

/** Which column of a sheet is which, were the table of a kind. */
export interface Columns {
  readonly kind: TableKind;
  readonly known: ReadonlyMap<ColumnName, number>;
  readonly others: readonly OtherColumn[];
  /** Columns of which an earlier one has the same name. */
  readonly twice: readonly OtherColumn[];
  /** Names that could mean several columns, and which of them was taken. */
  readonly either: readonly (OtherColumn & { readonly meant: ColumnName; readonly or: readonly ColumnName[] })[];
}

const LOOKED_AT = 200;

/** The cells of a column under its header that are not empty; enough of them to tell what it holds. */
export const someCells = ({ rows }: Sheet, header: number, index: number): readonly string[] =>
  rows
    .slice(header + 1, header + 1 + LOOKED_AT)
    .map((row) => row[index] ?? '')
    .filter((cell) => cell !== '');

const BOUND = /^[<>≤≥=]|^\d[\d.,]*\s*[-–]\s*\d/;

/** Whether a column holds numbers, or targets as "≥ 95". */
function holdsNumbers(sheet: Sheet, header: number, index: number): boolean {
  const cells = someCells(sheet, header, index);
  return cells.length > 0 && cells.filter((cell) => isNumeric(cell) || BOUND.test(cell)).length * 2 > cells.length;
}

/** Tells the columns of a sheet apart by their headers, were the table of a kind. */
export function columnsOf(kind: TableKind, sheet: Sheet, header: number): Columns {
  const known = new Map<ColumnName, number>();
  const others: OtherColumn[] = [];
  const twice: OtherColumn[] = [];
  const either: Columns['either'][number][] = [];
  (sheet.rows[header] ?? []).forEach((text, index) => {
    const names = namesFor(kind, text, () => holdsNumbers(sheet, header, index));
    const meant = names.find((name) => !known.has(name));
    if (meant) known.set(meant, index);
    else (names.length > 0 ? twice : others).push({ index, header: text });
    if (meant && names.length > 1)
      either.push({ index, header: text, meant, or: names.filter((name) => name !== meant) });
  });
  return { kind, known, others, twice, either };
}

function namesFor(kind: TableKind, header: string, isNumeric: () => boolean): readonly ColumnName[] {
  const found = columnsNamed(header);
  const names = KINDS[kind].columns.filter((column) => found.includes(column));
  // "Mål" is what people want to reach, or how much of it: the cells tell.
  if (names.includes('goal') && names.includes('target')) return isNumeric() ? ['target'] : ['goal'];
  // Any other word for time would hide a question or a measure that is called so.
  return kind === 'measure-rows' && isPeriodHeader(header) ? [] : names;
}

/** The needs of a kind that a table does not meet. */
export function lacking({ kind, known, others }: Columns): readonly (readonly ColumnName[])[] {
  const steps = others.filter(({ header }) => /^\d{1,2}$/.test(header)).length;
  return KINDS[kind].needs.filter(
    (columns) => !columns.some((column) => known.has(column)) && !(columns.includes('counts') && steps > 1),
  );
}
