import type { At } from '../json/at.ts';

/** One value of a dimension: a municipality, a month, a measure. */
export interface Category {
  readonly code: string;
  readonly label: string;
  readonly unit?: string;
  readonly decimals?: number;
  /** Where it stands. */
  readonly at: At;
}

export interface Dimension {
  readonly id: string;
  readonly label: string;
  /** "time", "metric" (what is measured) or "geo", where the dataset says so. */
  readonly role?: string;
  /** In the order of the dataset. */
  readonly categories: readonly Category[];
}

/** A cell of a cube as its publisher gave it. */
export interface Cell {
  readonly value?: number;
  /** A sign in the publisher's own meaning: ".", "..", ":", "p". */
  readonly status?: string;
  readonly at: At;
}

/** A table of many dimensions, whichever version of JSON-stat it was written in. */
export interface Cube {
  readonly label?: string;
  /** Who publishes it. */
  readonly source?: string;
  /** When they last changed it, as they write it. */
  readonly updated?: string;
  readonly href?: string;
  /** The publisher's number of the table. */
  readonly table?: string;
  readonly dimensions: readonly Dimension[];
  /** @param places  An index into each dimension's categories. */
  readonly cell: (places: readonly number[]) => Cell;
}
