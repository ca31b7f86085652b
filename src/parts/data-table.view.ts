/** A table of what a drawing shows. */
export interface DataTableView {
  /** What opens it: "Visa som tabell". */
  readonly summary: string;
  readonly caption: string;
  /** The first is the head of the rows' own heads. */
  readonly columns: readonly Column[];
  readonly count: number;
  /** The rows up to a number, in order. A function: closed, as nearly all tables are, it costs nothing. */
  readonly rows: (most: number) => readonly Row[];
  /** On the button that shows more rows. */
  readonly more: string;
}

export interface Column {
  readonly label: string;
  /** Set to the right, in figures of one width. */
  readonly isNumber?: boolean;
}

/** A text for each column; the first is the row's head. */
export type Row = readonly string[];
