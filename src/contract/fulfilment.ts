import { median } from '../statistics/median.ts';
import { valueOrNull } from '../statistics/series.ts';
import type { Measure, Missing, Target } from './definition.ts';
import { hasValue, lastInTime, latestObservation } from './latest.ts';
import type { Observed } from './latest.ts';
import { periodAt, spanOf } from './period.ts';
import { targetAt } from './target.ts';
import { exact, yearSoFar } from './year-so-far.ts';
import type { YearSoFar } from './year-so-far.ts';

export type FulfilmentState = 'met' | 'notYet' | 'notMet' | 'noValue' | 'noTarget';

export interface Fulfilment {
  readonly state: FulfilmentState;
  /** How far outside the target the value lies, in the measure's unit: 0 inside. `null` where one of them lacks. */
  readonly distance: number | null;
  /** How much of the way to the target is gone; may be negative or above 100. `null` where it would be invented. */
  readonly percent: number | null;
}

/** What a value is held against. */
export interface Yardstick {
  /** The target in force: see `targetAt`. */
  readonly target?: Target | undefined;
  /** Where the way to the target began: see `baselineValue`. */
  readonly baseline?: number | null | undefined;
  /** Now, as `clockOf` gives it: wall-clock milliseconds, in the count of `PeriodSpan`. */
  readonly at: number;
}

/** By what measures are judged. */
export interface Terms {
  /** Now, as `clockOf` gives it: wall-clock milliseconds, in the count of `PeriodSpan`. */
  readonly at: number;
}

/**
 * How a value stands to a target.
 *
 * `percent` is the way gone from the baseline to the bound nearest to it. A baseline inside the target leaves no way to
 * go, and one that nobody can tell (`null`) no way to measure: then it is `null`. Without a baseline it is the share of
 * `atLeast`, only where that is the one bound and above 0, and the value is not negative.
 *
 * @param value  In the measure's unit; `null` and `undefined` are no value.
 * @returns  `met` inside the target, bounds included; `notYet` outside it until the end of its `by`; else `notMet`.
 *   `noValue` also where both value and target lack.
 */
export function fulfilment(value: number | null | undefined, { target, baseline, at }: Yardstick): Fulfilment {
  if (typeof value !== 'number' || isNaN(value)) return { state: 'noValue', distance: null, percent: null };
  if (!target) return { state: 'noTarget', distance: null, percent: null };
  const { atLeast = -Infinity, atMost = Infinity, by } = target;
  const distance = Math.max(atLeast - value, value - atMost, 0);
  const mayCome = by !== undefined && at < spanOf(by).end;
  return {
    state: distance === 0 ? 'met' : mayCome ? 'notYet' : 'notMet',
    distance: valueOrNull(distance),
    percent: valueOrNull(percentOf(value, target, baseline)),
  };
}

/** Not a number where there is no percentage to tell. */
function percentOf(value: number, { atLeast = NaN, atMost = NaN }: Target, baseline: Yardstick['baseline']): number {
  if (baseline === undefined) return atLeast > 0 && isNaN(atMost) && value >= 0 ? value / atLeast * 100 : NaN;
  if (baseline === null) return NaN;
  const bound = baseline < atLeast ? atLeast : baseline > atMost ? atMost : NaN;
  // Adding 0 turns -0, the way gone where the value stands on a baseline above its target, into 0.
  return (value - baseline) / (bound - baseline) * 100 + 0;
}

/**
 * Where the way to a measure's target began: the value given, or the median of the values in a stretch of periods.
 *
 * @returns  `undefined` where the measure has no baseline. `null` where it has one that gives no number: a stretch
 *   without values, or any stretch where values add up, since the target is for a year and they are for its parts.
 */
export function baselineValue(
  { baseline, observations = [], accumulates }: Pick<Measure, 'baseline' | 'observations' | 'accumulates'>,
): number | null | undefined {
  if (!baseline || 'value' in baseline) return baseline?.value;
  const { start } = spanOf(baseline.from);
  const { end } = spanOf(baseline.to);
  const values = observations.filter(hasValue).filter(({ period }) => {
    const span = spanOf(period);
    return start <= span.start && span.end <= end;
  });
  return accumulates ? null : median(values.map(({ value }) => value));
}

/** How a measure stands to its target, and by what that was told. */
export interface MeasureFulfilment extends Fulfilment {
  /** The latest value that may be shown. */
  readonly latest: Observed | undefined;
  /** Why there is none: the last observation's reason, or "suppressed" where its value is over too few answers. */
  readonly reason: Missing | undefined;
  /** In force at the latest value's period, or today where there is none. For the whole year where values add up. */
  readonly target: Target | undefined;
  readonly baseline: number | null | undefined;
  /** Where values add up within the year. */
  readonly year: AddedYear | undefined;
}

/** A year so far, with its two yardsticks. */
export interface AddedYear extends YearSoFar {
  /** The target's share of the year gone; `state`, `distance` and `percent` of the measure are told by it. */
  readonly due: Target | undefined;
  /** The sum so far against the target for the whole year. */
  readonly whole: Fulfilment;
}

/**
 * How a measure's latest value stands to the target in force at its period, and where values add up within the year,
 * how the year's sum so far stands to the target's share of the year gone.
 */
export function measureFulfilment(measure: Measure, { at }: Terms): MeasureFulfilment {
  const { observations = [], accumulates } = measure;
  const latest = latestObservation(observations);
  const last = latest ?? lastInTime(observations);
  const target = targetAt(measure.target, latest?.period ?? periodAt('day', at));
  const baseline = baselineValue(measure);
  const whole = { target, baseline, at };
  const year = latest && accumulates ? yearSoFar(measure, latest) : undefined;
  const due = year ? partOf(whole, year.share) : whole;
  return {
    ...fulfilment(year?.sum ?? latest?.value, due),
    latest,
    reason: latest ? undefined : last?.missing,
    target,
    baseline,
    year: year && { ...year, due: due.target, whole: fulfilment(year.sum, whole) },
  };
}

/** What of a year's target and baseline falls on a part of it. */
function partOf({ target, baseline, at }: Yardstick, share: number): Yardstick {
  const { atLeast, atMost } = target ?? {};
  return {
    target: target && {
      ...target,
      ...(atLeast !== undefined && { atLeast: exact(atLeast * share) }),
      ...(atMost !== undefined && { atMost: exact(atMost * share) }),
    },
    baseline: typeof baseline === 'number' ? exact(baseline * share) : baseline,
    at,
  };
}
