import { overlap, spread, wrap, type Box, type Measure } from './labels.ts';
import type { Plot, PlotFlag, PlotLevel, PlotLine } from './plot.ts';
import { timeTicks, type TimeTick } from './time-ticks.ts';

/** What a frame is laid out for. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Height of a line of text. */
  readonly lineHeight: number;
  readonly measure: Measure;
}

/** A place on the time axis. */
export interface FrameTick {
  readonly at: number;
  /** Where its lines begin, one below the other. */
  readonly lines: readonly { readonly text: string; readonly x: number }[];
}

/** A text at the right end of what it names. */
export interface EndLabel {
  readonly role: PlotLevel['role'] | 'line' | 'group';
  readonly lines: readonly string[];
  /** Height of the thing, and of the middle of its text: labels move apart. */
  readonly at: number;
  readonly middle: number;
}

/** A text above the chart, beside the line that falls from it. */
export interface FlagLabel extends Box {
  readonly lines: readonly string[];
  readonly flag: PlotFlag;
}

/** Where everything stands, in px from the top left of the canvas. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The plot itself. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly FrameTick[];
  readonly ends: readonly EndLabel[];
  readonly flags: readonly FlagLabel[];
}

const GAP_PX = 6;
/** Labels at the line ends take at most this share of the width, and this many lines. */
const MOST_AT_END = 0.28;
const MOST_LINES = 4;
/** What happened takes at most this share of the height. */
const MOST_ABOVE = 0.45;

/** Lays out axes and labels around the plot. */
export function frameOf(plot: Plot, room: Room): Frame {
  const { width, height, lineHeight, measure } = room;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(measure));
  const ends = endsOf(plot).map((end) => ({ ...end, lines: shortened(wrap(end.label, width * MOST_AT_END, measure)) }));
  const left = Math.ceil(widest(plot.ticks.map(({ label }) => label))) + GAP_PX;
  const atEnd = widest(ends.flatMap(({ lines }) => lines));
  const right = width - (atEnd ? Math.ceil(atEnd) + 2 * GAP_PX : GAP_PX);
  const { from, to } = plot.time;
  const x = (time: number): number => left + (time - from) / (to - from) * (right - left);
  const ticks = timeTicks(plot.time, (right - left) / lineHeight / 1.5, (all) => placeTicks(all, x, room)) ?? [];
  const raised = raisedFlags(plot, room, x);
  const top = Math.ceil(Math.max(lineHeight / 2, ...raised.map(({ y }) => -y))) + 2;
  const bottom = height - Math.max(1, ...ticks.map(({ lines }) => lines.length)) * lineHeight - GAP_PX;
  const y = (value: number): number => bottom - (value - plot.low) / (plot.high - plot.low) * (bottom - top);
  const wishes = ends.map(({ value, lines }) => ({ at: y(value), height: lines.length * lineHeight }));
  const middles = spread(wishes, top - lineHeight / 2, bottom + lineHeight / 2);
  return {
    width,
    height,
    left,
    top,
    right,
    bottom,
    x,
    y,
    ticks,
    ends: ends.map(({ role, lines, value }, nth) => ({ role, lines, at: y(value), middle: middles[nth] ?? 0 })),
    flags: raised.filter(({ flag }) => flag.label).map((box) => ({ ...box, y: box.y + top })),
  };
}

interface End {
  readonly role: EndLabel['role'];
  readonly label: string;
  readonly value: number;
}

/** What has a label at its right end: levels and lines that reach it. */
function endsOf({ levels, groups, line, label, time }: Plot): readonly End[] {
  const endOf = (role: End['role'], name: string, each: PlotLine): readonly End[] => {
    const last = lastOf(each);
    return each.times[last] === time.last ? [{ role, label: name, value: each.values[last] ?? NaN }] : [];
  };
  return [
    ...levels.filter(({ to }) => to >= time.to),
    ...endOf('line', label, line),
    ...groups.flatMap((group) => endOf('group', group.label, group)),
  ].filter((end) => end.label);
}

/** The place of the last point that has a value; -1 where there is none. */
export const lastOf = ({ values }: PlotLine): number => values.findLastIndex((value) => !Number.isNaN(value));

/** Labels of a document may be of any length; all of it stands in words below the chart. */
const shortened = (lines: readonly string[]): readonly string[] =>
  (lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), '…'] : lines);

/** Puts each label under its tick and within the canvas; `undefined` where two of them come too close. */
function placeTicks(
  ticks: readonly TimeTick[],
  x: Frame['x'],
  { width, measure }: Room,
): readonly FrameTick[] | undefined {
  const placed: FrameTick[] = [];
  const edges = [-Infinity, -Infinity];
  for (const { time, label, under } of ticks) {
    const at = x(time);
    const lines = (under ? [label, under] : [label]).map((text, row) => {
      const wide = measure(text);
      const begins = Math.max(0, Math.min(at - wide / 2, width - wide));
      const hasRoom = begins >= (edges[row] ?? 0);
      edges[row] = hasRoom ? begins + wide + GAP_PX : Infinity;
      return { text, x: begins };
    });
    placed.push({ at, lines });
  }
  return edges.includes(Infinity) ? undefined : placed;
}

/** Flags, and the unit in the corner; `y` counts from the top of the plot. Each as low as those before it allow. */
function raisedFlags({ flags, unit }: Plot, room: Room, x: Frame['x']): FlagLabel[] {
  const { width, height, lineHeight, measure } = room;
  // The uppermost figure of the value axis reaches half a line above the plot.
  const corner = { x: 0, y: -1.5 * lineHeight, width: unit ? measure(unit) + GAP_PX : 0, height: lineHeight };
  const placed: FlagLabel[] = [{ ...corner, lines: [], flag: { role: 'note', time: 0, label: '' } }];
  for (const flag of flags) {
    const lines = flag.label ? wrap(flag.label, width / 3, measure) : [];
    const wide = Math.max(0, ...lines.map(measure)) + GAP_PX;
    const at = x(flag.time);
    const box = { x: at + wide > width ? at - wide : at, width: wide, height: lines.length * lineHeight };
    let y = -box.height - 2;
    while (placed.some((other) => overlap(other, { ...box, y }))) y -= lineHeight;
    // What would leave too little of the chart is told in words below it alone.
    if (-y < height * MOST_ABOVE) placed.push({ ...box, y, lines, flag });
  }
  return placed;
}
