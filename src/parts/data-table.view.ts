import type { Language } from '../locale/language.ts';
import type { SourceLineView } from './source-line.view.ts';

/** A table of what a drawing shows: figures as they are, which the table writes as its reader does. */
export interface DataTableView {
  readonly language: Language;
  /** What it is a table of; also the name of the file that it is saved in. */
  readonly caption: string;
  /** The first is the head of the rows' own heads. */
  readonly columns: readonly Column[];
  readonly count: number;
  /** The rows up to a number, in order. A function: closed, as nearly all tables are, it costs nothing. */
  readonly rows: (most: number) => readonly Row[];
  /** Goes with the figures into the file: `undefined` only where the document has none. */
  readonly source: SourceLineView | undefined;
}

export interface Column {
  readonly label: string;
  /**
   * Of a column of numbers, which is set to the right: with how many decimals they are shown. A function where each row
   * (from 0) has its own. Absent: a column of texts.
   */
  readonly decimals?: number | ((row: number) => number);
  /** Numbers that are differences: shown with their sign, also where it is a plus. */
  readonly isSigned?: boolean;
}

/** A text, or a finite number. Why a number is missing is a text in its column. */
export type Cell = string | number;

/** A cell for each column; the first is the row's head. */
export type Row = readonly Cell[];
