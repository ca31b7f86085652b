import type { Spot } from './labels.ts';
import { stroke, type Pen, type Scene } from './pen.ts';

/** Paints all texts: axes, what happened, and the names of lines, levels and gaps. */
export function paintLabels(pen: Pen, scene: Scene): void {
  const { plot, frame, look } = scene;
  const { left, top, bottom, y } = frame;
  const { lineHeightPx } = look;
  pen.font = look.font;
  pen.textBaseline = 'middle';
  pen.textAlign = 'end';
  for (const { value, label } of plot.ticks) write(pen, label, [left - 6, y(value)], look.quiet);
  pen.textAlign = 'start';
  write(pen, plot.unit, [0, top - lineHeightPx], look.quiet);
  for (const { at, lines } of frame.ticks) {
    stroke(pen, look.quiet, [[at, bottom], [at, bottom + 3]]);
    lines.forEach(({ text, x }, row) => write(pen, text, [x, bottom + 6 + (row + 0.5) * lineHeightPx], look.quiet));
  }
  for (const { x, y: above, lines, flag } of frame.flags) {
    const colour = flag.role === 'note' ? look.note : look.quiet;
    lines.forEach((line, row) => write(pen, line, [x + 3, above + (row + 0.5) * lineHeightPx], colour));
  }
  paintEnds(pen, scene);
  paintInside(pen, scene);
}

function write(pen: Pen, text: string, [x, y]: Spot, colour: string): void {
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

function paintEnds(pen: Pen, { frame: { right, ends }, look }: Scene): void {
  const { lineHeightPx } = look;
  for (const { role, lines, at, middle } of ends) {
    const colour = role === 'target' ? look.met : role === 'line' ? look.line : look.quiet;
    stroke(pen, colour, [[right + 1, at], [right + 8, middle]]);
    const first = middle - (lines.length - 1) / 2 * lineHeightPx;
    lines.forEach((line, row) => write(pen, line, [right + 11, first + row * lineHeightPx], colour));
  }
}

function paintInside(pen: Pen, { plot, frame: { bottom, x }, look, inside }: Scene): void {
  for (const { from, to } of plot.gaps) {
    stroke(pen, look.quiet, [[x(from) - 3, bottom], [x(to) + 3, bottom]], { width: 2, dash: [2, 2] });
  }
  pen.strokeStyle = look.paper;
  pen.lineWidth = 3;
  pen.setLineDash([]);
  for (const { role, text, x: begins, y } of inside) {
    // Grid and falling lines stop short of the text.
    if (role !== 'gap') pen.strokeText(text, begins, y);
    write(pen, text, [begins, y], role === 'target' ? look.met : look.quiet);
  }
}
