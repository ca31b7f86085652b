import type { Cadence } from './definition.ts';
import { periodAt, spanOf } from './period.ts';

export interface Age {
  /** Milliseconds since the period was over; negative while it lasts. */
  readonly sinceMs: number;
  /** The cadence says that a newer value is due: a whole period of it has come and gone since. */
  readonly due: boolean;
}

const HOUR_MS = 36e5;

/** When the first period of a cadence that starts at a time or after it is over. */
function nextEnd(cadence: Cadence, time: number): number {
  if (cadence === 'hour') return (Math.ceil(time / HOUR_MS) + 1) * HOUR_MS;
  const here = spanOf(periodAt(cadence, time));
  return here.start === time ? here.end : spanOf(periodAt(cadence, here.end)).end;
}

/**
 * How old a value is.
 *
 * @param period  The value's period, of any kind.
 * @param cadence  How often a value is expected. Without it none is ever due.
 * @param at  Now, as `clockOf` gives it.
 */
export function ageOf(
  period: string,
  { cadence, at }: { readonly cadence?: Cadence | undefined; readonly at: number },
): Age {
  const { end } = spanOf(period);
  return { sinceMs: at - end, due: cadence !== undefined && at >= nextEnd(cadence, end) };
}
