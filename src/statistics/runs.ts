import { hasValue, type Value } from './series.ts';

/** A longest stretch of neighbours with one sign, in a list of indices. */
export interface Run {
  /** 1 above, -1 below, 0 on the line. */
  readonly sign: number;
  /** Indices of its first and last point. */
  readonly from: number;
  to: number;
  /** Places of its first point and of the one after its last in the list. */
  readonly first: number;
  end: number;
}

/**
 * 1 above the line, -1 below, 0 on it; between two lines 0 as well. Compared exactly.
 *
 * @returns  0 too where the value or a line is missing: a comparison with `null` would take it for zero.
 */
export function side(value: Value | undefined, lower: Value | undefined, upper = lower): number {
  return hasValue(value) && hasValue(lower) && hasValue(upper) ? Number(value > upper) - Number(value < lower) : 0;
}

/** Splits a list of indices into runs of one sign; `signOf` is given an index and the one before it in the list. */
export function runs(indices: readonly number[], signOf: (index: number, before: number) => number): Run[] {
  const found: Run[] = [];
  let run: Run | undefined;
  let before = -1;
  indices.forEach((index, place) => {
    const sign = signOf(index, before);
    if (run?.sign !== sign) found.push((run = { sign, from: index, to: index, first: place, end: place }));
    run.to = before = index;
    run.end += 1;
  });
  return found;
}
