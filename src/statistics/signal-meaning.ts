import type { Side } from './analyse-runs.ts';

/** Which way a measure should go. */
export type Direction = 'higher' | 'lower' | 'neither';

/** What a signal says: "up" and "down" where neither way is good, "unsaid" where the rule tells no direction. */
export type SignalMeaning = 'better' | 'worse' | 'up' | 'down' | 'unsaid';

/**
 * What the signal of a phase means. It speaks of the centre line, not of the target.
 *
 * @param signalSide  As the phase has it: `null` where only crossings signal. It is `null` without a signal too, so ask
 *   only where the verdict is one.
 * @param better  Which way the measure should go.
 */
export function signalMeaning(signalSide: Side | null, better: Direction): SignalMeaning {
  if (signalSide === null) return 'unsaid';
  const upwards = signalSide === 'above';
  if (better === 'neither') return upwards ? 'up' : 'down';
  return upwards === (better === 'higher') ? 'better' : 'worse';
}
