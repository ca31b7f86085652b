import type { Sheet } from './cells/sheet.ts';
import type { ColumnName } from './headers/columns.ts';
import type { Columns, OtherColumn } from './headers/columns-of.ts';
import { folded } from './headers/languages.ts';
import type { SheetLanguage } from './headers/languages.ts';
import type { TableKind } from './headers/kinds.ts';
import { columnName } from './headers/match.ts';
import { columnLetter, quoted } from './finding.ts';
import type { Place, Tell } from './finding.ts';

/** A number with its decimals marked by one sign: what `--decimal` says. */
export type Decimal = 'comma' | 'point';

/** What whoever imports has said, where the table does not say it. */
export interface TableSettings {
  readonly decimal?: Decimal;
  /** "1-7": the lowest and the highest step. */
  readonly scale?: string;
  /** At which occasion all answers were given. */
  readonly occasion?: string;
}

interface Parts {
  readonly sheet: Sheet;
  readonly header: number;
  readonly columns: Columns;
  readonly title: string | undefined;
  readonly body: readonly number[];
  readonly language: SheetLanguage;
  readonly settings: TableSettings;
  readonly tell: Tell;
}

const FORMULA = /^[=+@-]\s?[A-ZÅÄÖÆØ.]{2,}\(|^=\S/;

/** A table whose columns are known. Rows are counted among those of the body, from 0. */
export class Table {
  readonly kind: TableKind;
  readonly others: readonly OtherColumn[];
  readonly title: string | undefined;
  readonly language: SheetLanguage;
  readonly settings: TableSettings;
  readonly tell: Tell;
  readonly length: number;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.kind = parts.columns.kind;
    this.others = parts.columns.others;
    this.title = parts.title;
    this.language = parts.language;
    this.settings = parts.settings;
    this.tell = parts.tell;
    this.length = parts.body.length;
  }

  get file(): string {
    return this.#parts.sheet.file;
  }

  /** What a table without a column for it is about: the title above it, else the file's name. */
  get titleOrFile(): string {
    return this.title ?? this.file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  }

  has(column: ColumnName): boolean {
    return this.#parts.columns.known.has(column);
  }

  /** Where a known column stands; the first of those given that the table has. */
  index(...columns: readonly ColumnName[]): number | undefined {
    const found = columns.find((column) => this.has(column));
    return found && this.#parts.columns.known.get(found);
  }

  /** What a column is called in this table. */
  headerOf(index: number): string {
    return this.#parts.sheet.rows[this.#parts.header]?.[index] ?? '';
  }

  /** The first name of a column in the table's language: what to write in a header. */
  nameOf(column: ColumnName): string {
    return columnName(column, this.language);
  }

  /** What stands in a cell; "" in an empty one. */
  cell(row: number, index: number | undefined): string {
    if (index === undefined) return '';
    return this.#parts.sheet.rows[this.#parts.body[row] ?? -1]?.[index] ?? '';
  }

  /** The text of a cell that is read as text; a formula that Excel did not compute is told. */
  text(row: number, column: ColumnName): string {
    const index = this.index(column);
    const cell = this.cell(row, index);
    if (isFormula(cell)) this.tell('formula-text', this.place(row, index), { found: quoted(cell) });
    return cell;
  }

  place(row?: number, index?: number): Place {
    const letter = index === undefined ? undefined : columnLetter(index);
    const header = index === undefined ? '' : this.headerOf(index);
    return {
      file: this.file,
      ...(row !== undefined && { row: (this.#parts.body[row] ?? 0) + 1 }),
      ...(letter !== undefined && { column: header ? `${letter}, ${header.slice(0, 80)}` : letter }),
    };
  }

  placeOf(row: number, column: ColumnName): Place {
    return this.place(row, this.index(column));
  }

  /** All columns that are read: as many as the kind knows, and those it takes for measures, periods or questions. */
  get width(): number {
    return this.#parts.columns.known.size;
  }
}

/** Whether a cell holds a formula and not its result. Nothing computes it: it is a text like any other. */
export const isFormula = (cell: string): boolean => cell.length < 1000 && FORMULA.test(cell);

/** A row without the text that a kind is about is left out, and told. */
export function lacksText(table: Table, row: number, column: ColumnName): boolean {
  const lacks = table.cell(row, table.index(column)) === '';
  if (lacks) table.tell('lacks', table.placeOf(row, column), { what: `"${table.nameOf(column)}"` });
  return lacks;
}

export const sameName = (one: string, other: string): boolean => folded(one) === folded(other);
