/** Where a series is thinned out. */
export interface Columns {
  /** The stretch of time that is drawn, as the series counts it. */
  readonly from: number;
  readonly to: number;
  /** Pixels across it. */
  readonly count: number;
}

/**
 * The points to draw where there are more of them than pixels: of each pixel column the first and last, the lowest and
 * highest, one without a value, and the first that must be seen.
 *
 * Drawn, it is the same picture: no extreme is lost, no gap closes, and the line enters and leaves each column where
 * the whole series does.
 *
 * @param times  In time order.
 * @param values  NaN for none.
 * @param isKept  Points that must be seen, such as those that make a signal.
 * @returns  Indices in order; all of them where there are few.
 */
export function decimate(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  { from, to, count }: Columns,
  isKept: (index: number) => boolean,
): number[] {
  const { length } = times;
  if (length <= count * 3) return Array.from({ length }, (_, index) => index);
  const drawn: number[] = [];
  const scale = count / (to - from || 1);
  const columnOf = (index: number): number => Math.floor(((times[index] ?? 0) - from) * scale);
  let first = 0;
  for (let index = 0; index < length; index += 1) {
    if (index + 1 < length && columnOf(index + 1) === columnOf(first)) continue;
    for (const each of seenIn(values, first, index, isKept)) if (each !== drawn.at(-1)) drawn.push(each);
    first = index + 1;
  }
  return drawn;
}

/** What is seen of one column, in order; a point may be there for several reasons. */
function seenIn(values: ArrayLike<number>, first: number, last: number, isKept: (index: number) => boolean): number[] {
  const seen = { low: first, high: first, gap: first, kept: first };
  for (let index = first; index <= last; index += 1) {
    const value = values[index] ?? NaN;
    if (Number.isNaN(value)) seen.gap = index;
    // Not the other way round: a comparison with NaN is never true, and so a number takes its place.
    else if (!(value >= (values[seen.low] ?? NaN))) seen.low = index;
    if (!Number.isNaN(value) && !(value <= (values[seen.high] ?? NaN))) seen.high = index;
    if (seen.kept === first && isKept(index)) seen.kept = index;
  }
  return [first, seen.low, seen.high, seen.gap, seen.kept, last].sort((a, b) => a - b);
}
