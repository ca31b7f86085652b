/** What makes the centre line: the median or the mean of the baseline, or a number used as it is. */
export type Centre = 'median' | 'mean' | number;

/** One position in time order; `null`, NaN and infinities are missing and keep their place. */
export type Value = number | null;

/** How a series of values is read. Every field may be absent; indices are 0-based. */
export interface Series {
  /** The centre line. Default: the median for run charts, the mean for both kinds of individuals charts. */
  readonly centre?: Centre | undefined;
  /**
   * How many positions from the start make the baseline, a whole number of 1 or more. Missing and excluded points use
   * up positions. Default, and from the number of values on: all of them. No effect beside phases, except in
   * `nhsRules`, which then freezes every phase after that many values of its own.
   */
  readonly freezeAfter?: number | undefined;
  /** First index of each phase, in any order; 0 need not be listed, what is no index is ignored. Default: one phase. */
  readonly phases?: readonly number[] | undefined;
  /** Indices of points that are drawn but neither counted nor judged; what is no index is ignored. Default: none. */
  readonly exclude?: readonly number[] | undefined;
  /** Whether large moving ranges are dropped before the limits are drawn. Default: true. Not used in run charts. */
  readonly screen?: boolean | undefined;
}

/** Whether a point has a value. */
export function hasValue(value: Value | undefined): value is number {
  return Number.isFinite(value);
}

/** The number, or `null` where a calculation had nothing to work on or ran past the largest number. */
export function valueOrNull(value: Value | undefined): Value {
  return hasValue(value) ? value : null;
}
