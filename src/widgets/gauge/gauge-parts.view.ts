import type { DataTableView } from '../../parts/data-table.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import type { VerdictView } from '../../parts/verdict.view.ts';
import type { WidgetView } from '../../parts/widget.view.ts';
import type { Scale } from './gauge-scale.view.ts';

/** What a gauge shows: each text as it is read, each place as it is drawn. */
export interface GaugeView extends WidgetView {
  readonly verdict: VerdictView;
  readonly figure?: Figure;
  readonly target?: string;
  /** Period and age of the value, how far it has come: what is worth knowing beside it. */
  readonly facts: readonly string[];
  readonly dial?: Scale | Segments;
  readonly source?: SourceLineView;
  readonly table?: DataTableView;
}

/** A number, and beside it what it is a number of. */
export interface Figure {
  readonly value: string;
  readonly unit: string;
  /** The verdict says it already: not to be heard twice. */
  readonly isSaid?: boolean;
}

/** So many of so many, as segments of one size. */
export interface Segments {
  readonly met: number;
  readonly counted: number;
}

export const NO_FIGURE: Figure = { value: '–', unit: '', isSaid: true };
export const NOTHING_COUNTED: Segments = { met: 0, counted: 0 };
