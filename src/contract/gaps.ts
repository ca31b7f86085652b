import type { Cadence, Missing, Observation } from './definition.ts';
import { hasValue, inTimeOrder } from './latest.ts';
import { periodAt, spanOf } from './period.ts';
import type { PeriodKind } from './period.ts';

/** An observation, or with `gap` a period that the cadence expects and nobody delivered. */
export type SeriesPoint = Observation & { readonly gap?: true };

/** As many points as a measure may have observations: a year mistyped as 0205 does not fill the page's memory. */
const MOST_POINTS = 100_000;

function periodsBetween(kind: PeriodKind, from: number, to: number, most: number): readonly string[] {
  const periods: string[] = [];
  for (let time = from; time < to;) {
    const period = periodAt(kind, time);
    periods.push(period);
    if (periods.length > most) return periods.slice(0, 1);
    time = spanOf(period).end;
  }
  return periods;
}

/**
 * A series in time order with its gaps filled in, so that its line breaks there. For a group's series give the
 * measure's cadence with the group's observations.
 *
 * Gaps are made for a cadence from year to week, between the first and the last observation, where all periods are of
 * the cadence's kind. A series without cadence, by day or by hour, or with other periods has the gaps that the document
 * says: observations without value. Where a hole has no room within 100,000 points, its first period stands for it.
 */
export function withGaps({ cadence, observations }: {
  readonly cadence?: Cadence | undefined;
  readonly observations?: readonly Observation[] | undefined;
}): readonly SeriesPoint[] {
  const ordered = inTimeOrder(observations);
  if (cadence === undefined || cadence === 'day' || cadence === 'hour') return ordered;
  const spans = ordered.map(({ period }) => spanOf(period));
  if (spans.some((span) => span.kind !== cadence)) return ordered;
  let room = MOST_POINTS - ordered.length;
  return ordered.flatMap((observation, index): readonly SeriesPoint[] => {
    const from = spans[index - 1]?.end;
    const to = spans[index]?.start;
    if (from === undefined || to === undefined || from >= to) return [observation];
    const missing = periodsBetween(cadence, from, to, room);
    room -= missing.length;
    return [...missing.map((period) => ({ period, gap: true as const })), observation];
  });
}

/** How many points have no value, by why. `unexplained`: the document names the period and no reason. */
export type AbsentCounts = Readonly<Record<Missing | 'gap' | 'unexplained', number>>;

/** Counts the points of a series that have no value to show. */
export function countAbsent(points: readonly SeriesPoint[]): AbsentCounts {
  const counts = { gap: 0, notCollected: 0, notApplicable: 0, suppressed: 0, unexplained: 0 };
  for (const point of points) {
    if (!hasValue(point)) counts[point.gap ? 'gap' : point.missing ?? 'unexplained']++;
  }
  return counts;
}
