import type { DataTableView } from '../../parts/data-table.view.ts';
import type { Sentence } from '../../parts/sentence.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import type { WidgetView } from '../../parts/widget.view.ts';

/** What a radar shows: each text as it is read, each place as it is drawn. */
export interface RadarView extends WidgetView {
  readonly verdicts: readonly Sentence[];
  /** Names of what is drawn, at most four, the latest last. None: there is no drawing. */
  readonly outlines: readonly string[];
  readonly axes: readonly Axis[];
  readonly rings: readonly Place[];
  /** Where names and means stand: around the radar, or in a list beside it, or in one with bars in its place. */
  readonly form: 'around' | 'beside' | 'bars';
  /** How many lines the name and the means of an area take at most. */
  readonly lines: number;
  /** Name of the slider. */
  readonly read: string;
  /** Why there are bars, the ends of the scale, what is not drawn, and how many responded: a sentence each. */
  readonly facts: readonly string[];
  readonly source: SourceLineView | undefined;
  readonly table: DataTableView;
}

/** An area, with a mean for each outline. */
export interface Axis {
  readonly id: string;
  readonly name: string;
  readonly means: readonly Place[];
  /** Name, outlines and means, as they are heard. */
  readonly spoken: string;
}

/** A place between the scale's minimum (0) and its maximum (1), or none; and what is written there. */
export interface Place {
  readonly share: number | null;
  readonly text: string;
}
