/** How wide a text is, in px. */
export type Measure = (text: string) => number;

/** Breaks a text at its spaces, not at no-break ones, into lines of `width` px; a word that is wider stands alone. */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A place on the chart, in px from its top left. */
export type Spot = readonly [x: number, y: number];

/** Something that wants to stand at a height. */
export interface Wish {
  /** Where its middle wants to be. */
  readonly at: number;
  readonly height: number;
}

/**
 * Moves what stands above each other apart, as little as it takes: in their order, none upon another, from `top` to
 * `bottom` as long as they all have room.
 *
 * @returns  The middle of each, in the order given.
 */
export function spread(wishes: readonly Wish[], top: number, bottom: number): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0));
  const middles: number[] = [];
  let edge = top;
  for (const index of order) {
    const { at, height } = wishes[index] ?? { at: 0, height: 0 };
    middles[index] = Math.max(at, edge + height / 2);
    edge = (middles[index] ?? 0) + height / 2;
  }
  edge = bottom;
  for (const index of order.reverse()) {
    const half = (wishes[index]?.height ?? 0) / 2;
    middles[index] = Math.min(middles[index] ?? 0, edge - half);
    edge = (middles[index] ?? 0) - half;
  }
  return middles;
}

/** A rectangle on the chart, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles share ground. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
