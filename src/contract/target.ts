import type { DatedTarget, Measure, Target } from './definition.ts';
import { spanOf } from './period.ts';

type Targets = Measure['target'];

/** Which way is better; "range": towards the stretch between two bounds. */
export type Direction = 'higher' | 'lower' | 'range' | 'neither';

/** A target and the time for which it is in force; `to` is not part of it. Ends that are open are infinite. */
export interface TargetStretch {
  /** Milliseconds as `PeriodSpan` counts them. */
  readonly from: number;
  readonly to: number;
  readonly target: Target;
}

const isDated = (target: Targets): target is readonly DatedTarget[] => Array.isArray(target);

/** Targets in time order, each with its start. */
function inForce(target: Targets): readonly { readonly from: number; readonly target: Target }[] {
  if (!isDated(target)) return target ? [{ from: -Infinity, target }] : [];
  return target.map((dated) => ({ from: spanOf(dated.from).start, target: dated })).sort((a, b) => a.from - b.from);
}

/**
 * When which target is in force, in time order.
 *
 * @returns  One stretch from -Infinity to Infinity for a target without dates, none where there is no target. Of two
 *   that begin together ("2025" and "2025-01") the later in the document is in force, and the other's stretch is empty.
 */
export const targetStretches = (target: Targets): readonly TargetStretch[] =>
  inForce(target).map((stretch, index, all) => ({ ...stretch, to: all[index + 1]?.from ?? Infinity }));

/**
 * The target in force at a period: of dated ones the last that begins where the period starts or before.
 *
 * @returns  `undefined` where there is none, or none yet.
 */
export function targetAt(target: Targets, period: string): Target | undefined {
  const { start } = spanOf(period);
  return inForce(target).findLast(({ from }) => from <= start)?.target;
}

/** The next dated target: the first that begins after a period's start. */
export function comingTarget(target: Targets, period: string): DatedTarget | undefined {
  const { start } = spanOf(period);
  const next = inForce(target).find(({ from }) => from > start)?.target;
  return isDated(target) ? target.find((dated) => dated === next) : undefined;
}

/**
 * Which way is better: by the target where there is one, else as the measure says.
 *
 * @param target  The target in force. Left out, the measure's own, and the last of dated ones.
 * @returns  `undefined` where nobody has said.
 */
export function directionOf(measure: Pick<Measure, 'better' | 'target'>, target?: Target): Direction | undefined {
  const { atLeast, atMost } = target ?? inForce(measure.target).at(-1)?.target ?? {};
  if (atLeast === undefined) return atMost === undefined ? measure.better : 'lower';
  return atMost === undefined ? 'higher' : 'range';
}
