/** The value axis, so round that few figures tell it. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  /** From `low` to `high`. */
  readonly ticks: readonly number[];
  /** With how many the ticks are written. */
  readonly decimals: number;
}

const STEPS = [1, 2, 5, 10];

/**
 * Round bounds around everything that is drawn, and at most seven ticks.
 *
 * It starts at zero where zero lies within reach: no farther from the values than half of what they spread.
 *
 * @param values  At least the lowest and the highest; what is no finite number is left out. None: no ticks.
 * @param decimals  With how many the values are written: the ticks need no more.
 */
export function valueAxis(values: readonly number[], decimals: number): ValueAxis {
  const finite = values.filter(Number.isFinite);
  const lowest = Math.min(...finite);
  const highest = Math.max(...finite);
  if (lowest > highest) return { low: 0, high: 1, ticks: [], decimals: 0 };
  // Equal values need an axis too: a tenth of them to either side, or from zero where all are zero.
  const margin = lowest < highest ? 0 : Math.abs(lowest) / 10 || 0.5;
  const reach = (highest - lowest) / 2;
  const from = lowest >= 0 && lowest - margin <= reach ? 0 : lowest - margin;
  const to = highest <= 0 && -highest - margin <= reach ? 0 : highest + margin;
  const step = roundStep((to - from) / 5, 10 ** -decimals);
  const first = Math.floor(roundOff(from / step));
  const last = Math.max(first + 1, Math.ceil(roundOff(to / step)));
  const ticks = Array.from({ length: last - first + 1 }, (_, nth) => roundOff((first + nth) * step));
  const shown = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return { low: roundOff(first * step), high: roundOff(last * step), ticks, decimals: shown };
}

/** The smallest of 1, 2, 5, 10, 20, … and 0.5, 0.2, … that is no smaller than either. */
function roundStep(wanted: number, least: number): number {
  const size = Math.max(wanted, least);
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9);
  const factor = STEPS.find((each) => each >= roundOff(size / power)) ?? 10;
  return roundOff(factor * power);
}

// 3 * 0.1 is 0.30000000000000004, and a hair above a tick would cost a whole step.
const roundOff = (value: number): number => Number(value.toPrecision(14));
