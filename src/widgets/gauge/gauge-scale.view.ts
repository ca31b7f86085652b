import type { Target } from '../../contract/index.ts';

/** A scale bent into half a circle. Places on it are shares of it: 0 is its left end, 1 its right. */
export interface Scale {
  /** What stands at its ends. */
  readonly from: string;
  readonly to: string;
  readonly zero: number;
  readonly value: number | null;
  /** The value lies off the scale: below it (-1) or above it (1). */
  readonly beyond: -1 | 0 | 1;
  /** Where the target is met. */
  readonly zone: Zone;
  /** Where the way to the target began or, where values add up, how far it should have come by now. */
  readonly tick: number | null;
}

interface Zone {
  readonly from: number;
  readonly to: number;
  /** Its bounds in figures, but for those that are ends of the scale. */
  readonly labels: readonly { readonly share: number; readonly text: string }[];
}

/** What a scale must have room for, in the measure's unit. */
export interface OnScale {
  readonly value: number | null;
  readonly target: Target;
  readonly tick: number | null;
  readonly isPercent: boolean;
}

const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
/** A value further off than this many times the target would leave no room to see the target by. */
const REACH = 4;
/** Bounds nearer to each other than this have one label. */
const NEAR = 0.08;
const LONGEST_LABEL = 7;

/**
 * The scale from zero to a round number beyond all that must be seen; on both sides where something is negative.
 *
 * From zero, since the length of the band is read as the value. Per cent of something ends at 100.
 */
export function scaleView({ value, target, tick, isPercent }: OnScale, write: (value: number) => string): Scale {
  const { atLeast, atMost } = target;
  const fixed = [atLeast, atMost, tick].filter((figure) => typeof figure === 'number');
  const reach = REACH * Math.max(0, ...fixed.map(Math.abs)) || Infinity;
  const seen = [0, ...fixed, Math.min(Math.max(value ?? 0, -reach), reach)];
  const low = -roundUp(-Math.min(...seen));
  const most = Math.max(...seen);
  const high = isPercent && most <= 100 ? Math.min(roundUp(most), 100) : roundUp(most) || Number(low === 0);
  const share = (figure: number): number => Math.min(1, Math.max(0, (figure - low) / (high - low)));
  return {
    from: write(low),
    to: write(high),
    zero: share(0),
    value: value === null ? null : share(value),
    beyond: value === null || value >= low && value <= high ? 0 : value < low ? -1 : 1,
    zone: zoneOf([atLeast, atMost], share, write),
    tick: tick === null ? null : share(tick),
  };
}

/** With a little room to spare: 0 stays 0. */
function roundUp(value: number): number {
  const most = Math.min(value * 1.05, 1e300);
  const power = 10 ** Math.floor(Math.log10(most || 1));
  const step = STEPS.find((each) => most <= each * power) ?? 10;
  return most > 0 ? Number((step * power).toPrecision(2)) : 0;
}

function zoneOf(
  [atLeast, atMost]: readonly (number | undefined)[],
  share: (figure: number) => number,
  write: (value: number) => string,
): Zone {
  const from = atLeast === undefined ? 0 : share(atLeast);
  const to = atMost === undefined ? 1 : share(atMost);
  const bounds = [atLeast, atMost].filter((bound) => bound !== undefined);
  const texts = bounds.map((bound) => write(bound));
  const labels = bounds.length > 1 && to - from < NEAR
    ? [{ share: (from + to) / 2, text: [...new Set(texts)].join('–') }]
    : bounds.map((bound, index) => ({ share: share(bound), text: texts[index] ?? '' }));
  return { from, to, labels: labels.filter(({ share: at, text }) => at > 0 && at < 1 && text.length <= LONGEST_LABEL) };
}
