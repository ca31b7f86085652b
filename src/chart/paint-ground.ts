import type { Frame } from './frame.ts';
import type { Look } from './look.ts';
import { stroke, type Pen, type Scene } from './pen.ts';
import type { PlotLevel } from './plot.ts';

const DASHES: Readonly<Record<PlotLevel['role'], readonly number[]>> = { centre: [6, 4], target: [], limit: [2, 3] };
const FALLING = [1, 3];

/** Paints what lies under the lines: grounds, grid, levels, and the lines that fall from what happened. */
export function paintGround(pen: Pen, { plot, frame, look }: Scene): void {
  const { left, right, top, bottom, x, y } = frame;
  for (const { role, from, to, low, high } of plot.zones) {
    const begins = Math.max(left, x(from));
    const above = Math.max(top, y(high));
    pen.fillStyle = role === 'target' ? look.met : look.centre;
    pen.globalAlpha = 0.1;
    pen.fillRect(begins, above, Math.min(right, x(to)) - begins, Math.min(bottom, y(low)) - above);
    pen.globalAlpha = 1;
  }
  for (const { value } of plot.ticks) stroke(pen, look.hair, [[left, y(value)], [right, y(value)]]);
  for (const level of plot.levels) paintLevel(pen, level, frame, look);
  for (const { role, time } of plot.flags) {
    stroke(pen, role === 'note' ? look.note : look.quiet, [[x(time), top], [x(time), bottom]], { dash: FALLING });
  }
}

function paintLevel(pen: Pen, { role, value, from, to, solidTo = from }: PlotLevel, frame: Frame, look: Look): void {
  const { left, right, x, y } = frame;
  const within = (time: number): number => Math.min(right, Math.max(left, x(time)));
  const colour = role === 'target' ? look.met : look.centre;
  const width = role === 'limit' ? 1 : 1.5;
  stroke(pen, colour, [[within(from), y(value)], [within(solidTo), y(value)]], { width });
  stroke(pen, colour, [[within(solidTo), y(value)], [within(to), y(value)]], { width, dash: DASHES[role] });
}
