import type { Forms, Words } from '../language.ts';

/** Targets and how far they are met. Functions take texts that are formatted already; `Forms` follow a number. */
export interface FulfilmentWords {
  readonly state: Readonly<Record<'met' | 'notYet' | 'notMet' | 'noTarget' | 'noValue', string>>;
  /** How far outside the target, with its unit: above its upper bound, below its lower. */
  readonly above: (distance: string) => string;
  readonly below: (distance: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  /** A range, "3–6", or the one value that is allowed. */
  readonly target: (range: string) => string;
  /** After a target: to be reached within this period at the latest. */
  readonly by: (period: string) => string;
  /** After a target or a phase: in force from this period on. */
  readonly from: (period: string) => string;
  /** Per cent of the way from the baseline. */
  readonly ofWay: (percent: string) => string;
  /** Per cent of a target that has no baseline. */
  readonly ofTarget: (percent: string) => string;
  readonly baseline: (value: string) => string;
  /** Accumulating: per cent of what is due by now. */
  readonly ofPace: (percent: string) => string;
  /** Accumulating: up to and with this period. */
  readonly through: (period: string) => string;
  /** Accumulating, instead of `state` while the year goes on. */
  readonly pace: Readonly<Record<'met' | 'notMet', string>>;
  /** After the period of a value that is older than it should be. */
  readonly newer: string;
  /** What differs between two per cents. */
  readonly points: Forms;
}

/** Filled language by language: `fulfilmentPack` loads them. */
export const fulfilmentWords = {} as Words<FulfilmentWords>;
