import type { Frame } from './frame.ts';
import type { InsideLabel } from './inside-labels.ts';
import type { Spot } from './labels.ts';
import type { Look } from './look.ts';
import type { Plot } from './plot.ts';

/** All that a chart is painted from. */
export interface Scene {
  readonly plot: Plot;
  readonly frame: Frame;
  readonly look: Look;
  /** Places of the main line that are drawn, in order. */
  readonly drawn: readonly number[];
  /** The same for each group. */
  readonly groups: readonly (readonly number[])[];
  /** What is named among the lines. */
  readonly inside: readonly InsideLabel[];
}

export type Pen = CanvasRenderingContext2D;

/** How a line is drawn; 1 px and solid where nothing else is said. */
export interface Stroke {
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** A disc, with an edge where that has a colour. */
export interface Disc extends Stroke {
  readonly radius: number;
  readonly fill: string;
  readonly edge?: string;
}

/** Draws a line through spots. */
export function stroke(pen: Pen, colour: string, spots: readonly Spot[], how: Stroke = {}): void {
  pen.beginPath();
  for (const spot of spots) pen.lineTo(...spot);
  outline(pen, colour, how);
}

/** Draws a disc around a spot. */
export function disc(pen: Pen, [x, y]: Spot, { radius, fill, edge, ...how }: Disc): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = fill;
  pen.fill();
  if (edge) outline(pen, edge, how);
}

function outline(pen: Pen, colour: string, { width = 1, dash = [] }: Stroke): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash([...dash]);
  pen.stroke();
}
