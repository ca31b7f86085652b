import type { ControlLimits } from './control-limits.ts';
import { runs, side, type Run } from './runs.ts';
import type { Value } from './series.ts';

/** Why NHS Making Data Count marks a point. */
export type NhsRule = 'outside' | 'trend' | 'twoOfThree' | 'shift';

/** A marked point; its sign is 1 above the centre or rising, -1 below it or falling. */
export interface Mark {
  readonly rule: NhsRule;
  readonly index: number;
  readonly sign: number;
}

const IN_A_ROW = 7;

/**
 * The marks of one phase, the rule that goes before the others last, and in order within a rule:
 * - shift: seven or more in a row strictly on one side of the centre;
 * - twoOfThree: of any three in a row on one side, the two or three beyond the inner line but not outside the limit;
 * - trend: seven or more in a row, each strictly higher, or each strictly lower, than the one before;
 * - outside: beyond the limits.
 *
 * @param points  Indices of the phase's points, all with a value.
 * @returns  A point that lies in two windows of three, or in two trends, has a mark for each.
 */
export function nhsMarks(values: readonly Value[], points: readonly number[], limits: ControlLimits): Mark[] {
  const { centre, lower, lower2, upper2, upper } = limits;
  const marks: Mark[] = [];
  const outsideOf = (index: number): number => side(values[index], lower, upper);
  const isNear = (index: number): boolean => !outsideOf(index) && side(values[index], lower2, upper2) !== 0;
  const markRuns = (rule: NhsRule, found: readonly Run[], lead: number): void => {
    for (const { sign, first, end } of found) {
      if (!sign || lead + end - first < IN_A_ROW) continue;
      for (const index of points.slice(first - lead, end)) marks.push({ rule, index, sign });
    }
  };

  const onOneSide = runs(points, (index) => side(values[index], centre));
  markRuns('shift', onOneSide, 0);
  for (const { sign, first, end } of onOneSide) {
    for (let place = first; place + 3 <= end; place += 1) {
      const near = points.slice(place, place + 3).filter(isNear);
      if (near.length > 1) for (const index of near) marks.push({ rule: 'twoOfThree', index, sign });
    }
  }
  // A run of steps: the point before the first step is one of its seven points.
  markRuns('trend', runs(points, (index, before) => side(values[index], values[before])), 1);
  for (const index of points) if (outsideOf(index)) marks.push({ rule: 'outside', index, sign: outsideOf(index) });
  return marks;
}
