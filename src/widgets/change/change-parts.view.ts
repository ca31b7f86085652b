import type { DataTableView } from '../../parts/data-table.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import type { WidgetView } from '../../parts/widget.view.ts';

/** What rows can be ordered by: their number, how much they changed, or area by area. */
export type Sort = 'number' | 'change' | 'area';

/** What is shown of an assessment's statements: each text as it is read, each place as it is drawn. */
export interface ChangeView extends WidgetView {
  /** For each group, what its means did; none where nothing can be said. */
  readonly sentences: readonly string[];
  readonly scale: Scale;
  /** The occasions that are drawn, in time order: three at most. */
  readonly occasions: readonly Occasion[];
  /** Head of the column with changes; absent where nothing can have changed. */
  readonly change?: { readonly label: string; readonly span: string };
  readonly hasGroups: boolean;
  readonly areas: readonly AreaRows[];
  /** In what orders the reader may have them; the first is the usual one. */
  readonly orders: readonly { readonly sort: Sort; readonly label: string }[];
  readonly orderLabel: string;
  readonly facts: readonly string[];
  readonly source?: SourceLineView;
  readonly table: DataTableView;
}

/** The first is a ring, the last a disc, the one between a square. */
export type Mark = 'first' | 'middle' | 'last';

export interface Occasion {
  readonly mark: Mark;
  readonly name: string;
}

/** The assessment's scale from its least to its most: places on it are shares, from 0 to 1. */
export interface Scale {
  readonly ticks: readonly { readonly share: number; readonly text: string }[];
  /** What its ends mean; "" where nobody says. */
  readonly ends: readonly [from: string, to: string];
}

export interface AreaRows {
  /** The area's own means. */
  readonly area: Row;
  readonly rows: readonly Row[];
}

/** A statement, or an area with the mean of its statements. */
export interface Row {
  /** "" for an area. */
  readonly number: string;
  readonly text: string;
  /** Why an area has no mean. */
  readonly why?: string;
  /** One for each group. */
  readonly lines: readonly Line[];
  /** The first group's, exact: to be ordered by. */
  readonly change: number | undefined;
}

/** What one group thought of it. */
export interface Line {
  /** Absent where there is one group alone. */
  readonly group?: string;
  /** One for each occasion that is drawn; none where all are missing for the same reason. */
  readonly points: readonly Point[];
  /** Why there are no points. */
  readonly missing?: string;
  /** From its first occasion to its last, both of which have a mean. */
  readonly change?: Change;
}

export interface Point extends Occasion {
  /** The mean, or why there is none. */
  readonly text: string;
  readonly share?: number;
  /** That it is the highest or the lowest of its column. */
  readonly note?: string | undefined;
}

export interface Change {
  /** With its sign. */
  readonly text: string;
  readonly note?: string | undefined;
  /** From when to when, where groups differ in that. */
  readonly span?: string;
  /** Where it began and ended. */
  readonly from: number;
  readonly to: number;
}
