import type { Spot } from './labels.ts';
import type { Look } from './look.ts';
import { disc, stroke, type Pen, type Scene } from './pen.ts';
import type { PlotMarks } from './plot.ts';

/** Squares, triangles, diamonds and crosses, for groups in turn; 1 is the size of a point. */
const SHAPES: readonly (readonly Spot[])[] = [
  [[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]],
  [[0, -1], [1, 1], [-1, 1], [0, -1]],
  [[0, -1.3], [1.3, 0], [0, 1.3], [-1.3, 0], [0, -1.3]],
  [[-1, 0], [1, 0], [0, 0], [0, -1], [0, 1]],
];

/** Paints the points of all lines, each on the line that Chart.js has drawn, and the own ones last. */
export function paintPoints(pen: Pen, scene: Scene): void {
  const { plot, look, drawn } = scene;
  const { values } = plot.line;
  const size = pointSize(scene);
  if (size) paintGroups(pen, scene, Math.min(size, 3));
  const spotOf = (place: number): Spot => spot(scene, plot.line, place);
  const isMissing = (place: number): boolean => Number.isNaN(values[place] ?? NaN);
  for (const place of drawn) {
    // A point between two gaps has no line to be seen by.
    const isAlone = isMissing(place - 1) && isMissing(place + 1);
    if (isMissing(place) || !size && !isAlone) continue;
    disc(pen, spotOf(place), { radius: Math.max(size, 1.5), fill: look.line });
  }
  const isDrawn = new Set(drawn);
  const how = { look, size: Math.max(size, 2) };
  for (const marks of plot.marks) {
    for (const place of marks.places) if (isDrawn.has(place)) paintMark(pen, marks, spotOf(place), how);
  }
}

/** Points shrink where they crowd, and at last leave the line to itself. */
function pointSize({ plot: { line: { times } }, frame: { left, right } }: Scene): number {
  const apart = (right - left) / times.length;
  return apart >= 9 ? 3.5 : apart >= 5 ? 2.5 : 0;
}

type Line = Scene['plot']['line'];

function spot({ frame: { x, y } }: Scene, { times, values }: Line, place: number): Spot {
  return [x(times[place] ?? NaN), y(values[place] ?? NaN)];
}

function paintGroups(pen: Pen, scene: Scene, size: number): void {
  scene.plot.groups.forEach((group, nth) => {
    const outline = SHAPES[nth % SHAPES.length] ?? [];
    for (const place of scene.groups[nth] ?? []) {
      const [x, y] = spot(scene, group, place);
      if (Number.isNaN(y)) continue;
      stroke(pen, scene.look.quiet, outline.map(([dx, dy]) => [x + dx * size, y + dy * size]), { width: 1.5 });
    }
  });
}

interface Marked {
  readonly look: Look;
  readonly size: number;
}

function paintMark(pen: Pen, { look: kind, isOpen }: PlotMarks, at: Spot, { look, size }: Marked): void {
  if (kind !== 'excluded') {
    const edge = kind === 'better' ? look.met : kind === 'worse' ? look.missed : look.line;
    disc(pen, at, { radius: size, fill: look.paper, edge, width: size > 2 ? 2 : 1, dash: isOpen ? [2, 2] : [] });
    return;
  }
  const [x, y] = at;
  disc(pen, at, { radius: size + 1, fill: look.paper });
  for (const rise of [-size, size]) {
    stroke(pen, look.text, [[x - size, y - rise], [x + size, y + rise]], { width: 1.5 });
  }
}
