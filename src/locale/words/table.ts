import type { Words } from '../language.ts';

/** What is said around a table that a reader can open, and take along. */
export interface TableWords {
  readonly showTable: string;
  /** On the button below a long table. */
  readonly moreRows: string;
  /** On the button that saves all of it as a file. */
  readonly saveTable: string;
}

/** Filled language by language: the packs of widgets with tables load them. */
export const tableWords = {} as Words<TableWords>;
