import type { Benefit, Document, Text } from './definition.ts';
import { withAllBelow } from './roll-up.ts';
import { spanOf } from './period.ts';
import { onlyUnit } from './unit-content.ts';

export type BenefitKind = NonNullable<Benefit['kind']>;
type Realised = NonNullable<Benefit['realised']>[number];

/** The benefits of a unit and of all units below it; without a unit all of them. In the document's order. */
export function benefitsOf({ orgUnits, benefits = [] }: Document, orgUnitId: string | undefined): readonly Benefit[] {
  if (orgUnitId === undefined) return benefits;
  const ids = withAllBelow(orgUnitId, orgUnits);
  const only = onlyUnit(orgUnits);
  return benefits.filter(({ orgUnit = only }) => ids.has(orgUnit));
}

/** What was realised, first to last. */
export const realisedInOrder = ({ realised = [] }: Pick<Benefit, 'realised'>): readonly Realised[] =>
  [...realised].sort((a, b) => spanOf(a.on).start - spanOf(b.on).start);

/** A benefit's latest figure. Each tells how much there is by then, and not how much was added. */
export const latestRealised = (benefit: Benefit): Realised | undefined => realisedInOrder(benefit).at(-1);

/** Whether there is any figure to a benefit, expected or realised. Without one it is described, and not zero. */
export const isCounted = ({ expected, realised = [] }: Benefit): boolean =>
  expected !== undefined || realised.length > 0;

/** How a benefit stands to what was expected; `unexpected`: nobody said what that was. */
export type BenefitState = 'reached' | 'late' | 'underway' | 'unexpected';

/**
 * How a benefit stands to what was expected of it.
 *
 * @param at  As `asOf` gives it. Late is what is not reached when the time it was expected by is over.
 */
export function benefitState(benefit: Benefit, at: number): BenefitState {
  const { expected } = benefit;
  const { value } = latestRealised(benefit) ?? {};
  if (!expected) return 'unexpected';
  // Less of something may be expected as a number below zero.
  const isReached = value !== undefined && (expected.value < 0 ? value <= expected.value : value >= expected.value);
  return isReached ? 'reached' : spanOf(expected.by ?? '').end <= at ? 'late' : 'underway';
}

/** Benefits of one kind in one unit of measure: only these can be added up. */
export interface BenefitSum {
  readonly kind: BenefitKind;
  /** As the first of them writes it; those without a unit are a sum of their own. */
  readonly unit: Text | undefined;
  readonly benefits: readonly Benefit[];
  /** `null` where none of them says what was expected. */
  readonly expected: number | null;
  /** The latest of each. `null` where nothing is realised yet. */
  readonly realised: number | null;
  /** How much of that is of those of which nothing was expected: it does not belong beside `expected`. */
  readonly unexpected: number | null;
  /** The same sum on each day that any of them has a figure for. */
  readonly overTime: readonly Realised[];
}

const unitKey = (unit: Text = ''): string => (typeof unit === 'string' ? unit.trim() : JSON.stringify(unit));
const total = (values: readonly number[]): number | null =>
  (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null);

const latestValue = (benefit: Benefit): number | readonly number[] => latestRealised(benefit)?.value ?? [];

/** Sums by kind and unit, never across units; what has no figure is left out. In the document's order. */
export function benefitSums(benefits: readonly Benefit[]): readonly BenefitSum[] {
  const groups = new Map<string, [Benefit, ...Benefit[]]>();
  for (const benefit of benefits.filter(isCounted)) {
    const key = `${benefit.kind ?? 'other'} ${unitKey(benefit.unit)}`;
    const group = groups.get(key);
    if (group) group.push(benefit);
    else groups.set(key, [benefit]);
  }
  return [...groups.values()].map((group) => ({
    kind: group[0].kind ?? 'other',
    unit: group[0].unit,
    benefits: group,
    expected: total(group.flatMap(({ expected }) => expected?.value ?? [])),
    realised: total(group.flatMap(latestValue)),
    unexpected: total(group.filter(({ expected }) => expected === undefined).flatMap(latestValue)),
    overTime: overTime(group),
  }));
}

function overTime(benefits: readonly Benefit[]): readonly Realised[] {
  const days = [...new Set(benefits.flatMap(({ realised = [] }) => realised.map(({ on }) => on)))].sort();
  const told = benefits.map(realisedInOrder);
  return days.map((on) => ({
    on,
    value: told.reduce((sum, figures) => sum + (figures.findLast((one) => one.on <= on)?.value ?? 0), 0),
  }));
}
