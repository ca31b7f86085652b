import type { TimeAxis } from './time-ticks.ts';

/** Values over time; NaN breaks the line. */
export interface PlotLine {
  /** In time order. */
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** A quieter line beside the main one, named at its end. */
export interface PlotGroup extends PlotLine {
  readonly label: string;
}

/** A straight line at a value, for a stretch of time. */
export interface PlotLevel {
  readonly role: 'centre' | 'target' | 'limit';
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** Solid up to here where the rest is dashed: the stretch that a centre line is made of. */
  readonly solidTo?: number;
  readonly label: string;
}

/** A stretch of time between two values that is set apart by its ground. */
export interface PlotZone {
  readonly role: 'baseline' | 'target';
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** Something that happened: a line down through the chart, named at its top. */
export interface PlotFlag {
  readonly role: 'note' | 'phase';
  readonly time: number;
  readonly label: string;
}

/** Points of the main line that look alike. */
export interface PlotMarks {
  /** Those that count for something are hollow; in the colour of what they say, if they say anything. */
  readonly look: 'better' | 'worse' | 'plain' | 'excluded';
  /** Still to be settled: with a dashed edge. */
  readonly isOpen: boolean;
  /** Their places in the line, in order. */
  readonly places: readonly number[];
}

/** A stretch without values, named where there is room. */
export interface PlotGap {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** What a line chart draws, in values and times: no pixel, no colour. Words are ready to be read. */
export interface Plot {
  readonly time: TimeAxis;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** What the values are counted in, at the top of their axis. */
  readonly unit: string;
  readonly line: PlotLine;
  /** At the end of the main line, where there are others. */
  readonly label: string;
  readonly marks: readonly PlotMarks[];
  readonly groups: readonly PlotGroup[];
  readonly levels: readonly PlotLevel[];
  readonly zones: readonly PlotZone[];
  readonly flags: readonly PlotFlag[];
  readonly gaps: readonly PlotGap[];
}
