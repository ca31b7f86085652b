import { lastOf, type Frame, type Room } from './frame.ts';
import { overlap, type Box, type Spot } from './labels.ts';
import type { Plot } from './plot.ts';

/** A text among the lines, beside what it names. */
export interface InsideLabel {
  readonly role: 'centre' | 'target' | 'limit' | 'group' | 'gap';
  readonly text: string;
  /** Where it begins, and the middle of its height. */
  readonly x: number;
  readonly y: number;
}

interface Wanted extends Pick<InsideLabel, 'role' | 'text'> {
  /** Top left corners where it could stand, the best one first. */
  readonly places: (width: number) => readonly Spot[];
  /** What it names is no wider than this; a text that is has no room. */
  readonly most?: number;
}

/**
 * Names what ends before the right edge: earlier levels, lines that stop, gaps. On the spot where nothing is covered,
 * else not at all: words below the chart tell it too.
 *
 * @param lines  All lines as they are drawn; a spot that is NaN breaks one.
 */
export function insideLabels(
  plot: Plot,
  frame: Frame,
  { lineHeight, measure }: Room,
  lines: readonly (readonly Spot[])[],
): readonly InsideLabel[] {
  const { left, right, top, bottom } = frame;
  const taken: Box[] = [];
  const labels: InsideLabel[] = [];
  const isFree = (box: Box): boolean => box.y >= top - 2 && box.y + lineHeight <= bottom
    && !taken.some((other) => overlap(other, box)) && !lines.some((line) => crosses(line, box));
  for (const { role, text, places, most = Infinity } of wanted(plot, frame, lineHeight)) {
    const width = measure(text);
    if (!text || width > most) continue;
    const free = places(width)
      .map(([x, y]) => ({ x: Math.max(left, Math.min(x, right - width)), y, width, height: lineHeight }))
      .find(isFree);
    if (!free) continue;
    taken.push(free);
    labels.push({ role, text, x: free.x, y: free.y + lineHeight / 2 });
  }
  return labels;
}

function wanted(plot: Plot, frame: Frame, lineHeight: number): readonly Wanted[] {
  const { left, right, bottom, x, y } = frame;
  const { levels, groups, gaps, time } = plot;
  const within = (at: number): number => Math.min(right, Math.max(left, x(at)));
  return [
    ...levels.filter(({ to }) => to < time.to).map(({ role, label, value, from, to }): Wanted => {
      const [begins, ends] = [within(from) + 2, within(to) - 2];
      const [above, below] = [y(value) - lineHeight - 1, y(value) + 2];
      return {
        role,
        text: label,
        most: ends - begins,
        places: (width) => [[begins, above], [begins, below], [ends - width, above], [ends - width, below]],
      };
    }),
    ...groups.filter((group) => group.times[lastOf(group)] !== time.last).map((group): Wanted => {
      const last = lastOf(group);
      const [atX, atY] = [x(group.times[last] ?? NaN), y(group.values[last] ?? NaN)];
      const [above, beside, below] = [atY - lineHeight - 5, atY - lineHeight / 2, atY + 5];
      return {
        role: 'group',
        text: group.label,
        places: (width) => [[atX + 6, beside], [atX - width / 2, above], [atX - width / 2, below]],
      };
    }),
    ...gaps.map(({ from, to, label }): Wanted => ({
      role: 'gap',
      text: label,
      places: (width) => [[(x(from) + x(to) - width) / 2, bottom - lineHeight - 3]],
    })),
  ];
}

function crosses(line: readonly Spot[], { x, y, width, height }: Box): boolean {
  return line.some(([toX, toY], nth) => {
    const [fromX, fromY] = line[nth - 1] ?? [toX, toY];
    if (toX < x || fromX > x + width) return false;
    const heightAt = (at: number): number => fromY + (toY - fromY) * (toX > fromX ? (at - fromX) / (toX - fromX) : 1);
    const [one, other] = [heightAt(Math.max(x, fromX)), heightAt(Math.min(x + width, toX))];
    return Math.max(one, other) >= y && Math.min(one, other) <= y + height;
  });
}
