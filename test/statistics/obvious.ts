import type {
  ControlLimits, IndividualsAnalysis, IndividualsPhase, NhsAnalysis, NhsLabel, RunAnalysis, RunPhase, Series, Value,
} from '../../src/statistics/index.ts';

// The rules once more, slowly and from the specification alone: nothing is shared with src/statistics but the types.

interface Point {
  readonly index: number;
  readonly value: number | null;
  readonly phase: number;
  readonly excluded: boolean;
}

interface ValuePoint extends Point {
  readonly value: number;
}

function withValue(points: readonly Point[]): ValuePoint[] {
  return points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
}

interface PhasePoints {
  readonly start: number;
  readonly points: readonly Point[];
}

/** Points by phase; a series without values is one phase without points. */
function pointsByPhase(values: readonly Value[], { phases = [], exclude = [] }: Series): PhasePoints[] {
  const starts = values.map((_, index) => index).filter((index) => index === 0 || phases.includes(index));
  const points = values.map((value, index) => ({
    index,
    value: value !== null && Number.isFinite(value) ? value : null,
    phase: starts.filter((start) => start <= index).length - 1,
    excluded: exclude.includes(index),
  }));
  if (points.length === 0) return [{ start: 0, points: [] }];
  return starts.map((start, phase) => ({ start, points: points.filter((point) => point.phase === phase) }));
}

function slowMean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  const rough = sum / values.length;
  let rest = 0;
  for (const value of values) rest += value - rough;
  return rough + rest / values.length;
}

function slowMedian(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [first = null, second = first] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return first === second || first === null || second === null ? first : (first + second) / 2;
}

function slowCentre(values: readonly number[], centre: 'median' | 'mean' | number): number | null {
  if (centre === 'median') return slowMedian(values);
  return centre === 'mean' ? slowMean(values) : centre;
}

/** The highest k for which 2^(k - 3 - 1/2) < n, by squaring away the half. */
export function exactLongestRunLimit(n: number): number {
  let limit = 3;
  while (BigInt(n) ** 2n > 2n ** BigInt(2 * (limit - 3) + 1)) limit += 1;
  return limit;
}

/** Adds the ways to throw 0, 1, 2 … heads until they are a twentieth of all ways. */
export function exactCrossingsLimit(n: number): number {
  const tosses = BigInt(n - 1);
  const ways = 2n ** tosses;
  let exactly = 1n;
  let atMost = 1n;
  let heads = 0n;
  while (20n * atMost < ways) {
    exactly = (exactly * (tosses - heads)) / (heads + 1n);
    heads += 1n;
    atMost += exactly;
  }
  return Number(heads);
}

function obviousPhase(start: number, points: readonly Point[], values: readonly Value[], series: Series): RunPhase {
  const how = series.centre ?? 'median';
  const frozen = !series.phases?.length && series.freezeAfter !== undefined && series.freezeAfter < values.length;
  const kept = points.filter(({ excluded }) => !excluded);
  const all = withValue(kept);
  const base = all.filter(({ index }) => !frozen || index < (series.freezeAfter ?? 0));
  const centre = slowCentre(base.map(({ value }) => value), how);
  const useful = centre === null ? [] : all.filter(({ value }) => value !== centre);
  const letters = useful.map(({ value }) => (value > (centre ?? 0) ? 'A' : 'B')).join('');
  const stretches = [...letters.matchAll(/A+|B+/g)].map(({ 0: { length }, index: at }) => ({ at, length }));
  const none = useful.length === 0;
  const longestRunLimit = none ? null : exactLongestRunLimit(useful.length);
  const crossingsLimit = none ? null : exactCrossingsLimit(useful.length);
  const longestRun = none ? null : stretches.map(({ length }) => length).sort((a, b) => b - a)[0] ?? null;
  const crossings = none ? null : stretches.length - 1;
  const over = useful.length < 10 ? [] : stretches.filter(({ length }) => length > (longestRunLimit ?? 0));
  const signals = over.length > 0 || (crossings ?? 0) < (crossingsLimit ?? 0);
  const verdict = useful.length < 10 ? 'tooFewPoints' : signals ? 'signal' : 'noSignal';
  const latest = over.at(-1);
  const sorted = all.map(({ value }) => value).sort((a, b) => a - b);
  const indexAt = (place: number): number => useful[place]?.index ?? NaN;
  return {
    start, nObservations: kept.length, nUseful: useful.length, centre, longestRun, longestRunLimit, crossings,
    crossingsLimit, verdict,
    signalSide: verdict !== 'signal' || !latest ? null : letters[latest.at] === 'A' ? 'above' : 'below',
    overLimitRuns: over.map(({ at, length }) => ({ from: indexAt(at), to: indexAt(at + length - 1) })),
    tied: how === 'median' && !frozen && centre !== null && (centre === sorted[0] || centre === sorted.at(-1)),
  };
}

/** What analyseRuns should give. */
export function obviousRuns(values: readonly Value[], series: Series): RunAnalysis {
  const phases = pointsByPhase(values, series);
  return { phases: phases.map(({ start, points }) => obviousPhase(start, points, values, series)) };
}

function slowLimits(
  base: readonly Value[],
  { centre: how = 'mean', screen = true }: Series,
  distances: (range: number) => [inner: number, outer: number],
): ControlLimits {
  const centre = slowCentre(base.filter((value) => value !== null), how);
  const pairs = base.map((value, at) => [value, base[at + 1] ?? null] as const);
  let ranges = pairs.flatMap(([one, other]) => (one === null || other === null ? [] : [Math.abs(one - other)]));
  const first = slowMean(ranges);
  if (screen && first !== null) ranges = ranges.filter((range) => range < 3.267 * first);
  const meanMovingRange = slowMean(ranges);
  const around = { centre, meanMovingRange, lower: null, lower2: null, upper2: null, upper: null };
  if (centre === null || meanMovingRange === null) return around;
  const [inner, outer] = distances(meanMovingRange);
  return { ...around, lower: centre - outer, lower2: centre - inner, upper2: centre + inner, upper: centre + outer };
}

/** What individualsLimits should give. */
export function obviousLimits(values: readonly Value[], series: Series): IndividualsAnalysis {
  const { freezeAfter = values.length, phases: listed = [] } = series;
  const outside: number[] = [];
  const phases = pointsByPhase(values, series).map(({ start, points }): IndividualsPhase => {
    const kept = points.filter(({ excluded }) => !excluded);
    const base = kept.filter(({ index }) => listed.length > 0 || index < freezeAfter);
    const limits = slowLimits(base.map(({ value }) => value), series, (range) => {
      const sigma = range / 1.128;
      return [2 * sigma, 3 * sigma];
    });
    const { lower, upper } = limits;
    for (const { index, value } of withValue(kept)) {
      if (lower !== null && upper !== null && (value > upper || value < lower)) outside.push(index);
    }
    return { start, nObservations: kept.length, ...limits };
  });
  return { phases, outside };
}

/** Every stretch of `size` neighbours. */
function windows<Item>(items: readonly Item[], size: number): Item[][] {
  return items.map((_, at) => items.slice(at, at + size)).filter((window) => window.length === size);
}

function increasing(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value > (values[at - 1] ?? NaN));
}

/** What nhsRules should give. */
export function obviousNhs(values: readonly Value[], series: Series): NhsAnalysis {
  const { freezeAfter = values.length, phases: listed = [] } = series;
  const found: Record<keyof NhsAnalysis['rules'], Map<number, NhsLabel>> = {
    outside: new Map(), trend: new Map(), twoOfThree: new Map(), shift: new Map(),
  };
  const phases = pointsByPhase(values, series).map(({ start, points }) => {
    const kept = withValue(points.filter(({ excluded }) => !excluded));
    const base = listed.length > 0 ? kept.slice(0, freezeAfter) : kept.filter(({ index }) => index < freezeAfter);
    const limits = slowLimits(base.map(({ value }) => value), series, (range) => {
      return [2 * (2.66 / 3) * range, 2.66 * range];
    });
    const { lower, lower2, upper2, upper } = limits;
    const centre = limits.centre ?? NaN;
    const isOutside = ({ value }: ValuePoint): boolean =>
      lower !== null && upper !== null && (value > upper || value < lower);
    const isClose = (point: ValuePoint): boolean =>
      lower2 !== null && upper2 !== null && (point.value > upper2 || point.value < lower2) && !isOutside(point);
    for (const { index, value } of kept.filter(isOutside)) {
      found.outside.set(index, value > centre ? 'above-limit' : 'below-limit');
    }
    for (const seven of windows(kept, 7)) {
      const run = seven.map(({ value }) => value);
      for (const { index } of seven) {
        if (increasing(run)) found.trend.set(index, 'trend-up');
        if (increasing([...run].reverse())) found.trend.set(index, 'trend-down');
        if (run.every((value) => value > centre)) found.shift.set(index, 'shift-above');
        if (run.every((value) => value < centre)) found.shift.set(index, 'shift-below');
      }
    }
    for (const three of windows(kept, 3)) {
      const above = three.every(({ value }) => value > centre);
      if (!above && !three.every(({ value }) => value < centre)) continue;
      const close = three.filter(isClose);
      if (close.length < 2) continue;
      for (const { index } of close) found.twoOfThree.set(index, above ? 'two-of-three-above' : 'two-of-three-below');
    }
    return { start: kept[0]?.index ?? start, nPoints: kept.length, ...limits, provisional: kept.length < 13 };
  });
  const labels: Record<number, NhsLabel> = {};
  values.forEach((_, index) => {
    const inOrder = [found.outside, found.trend, found.twoOfThree, found.shift];
    const label = inOrder.flatMap((marks) => marks.get(index) ?? [])[0];
    if (label) labels[index] = label;
  });
  const marked = (rule: keyof NhsAnalysis['rules']): number[] => [...found[rule].keys()].sort((a, b) => a - b);
  return {
    phases, labels,
    rules: {
      outside: marked('outside'),
      trend: marked('trend'),
      twoOfThree: marked('twoOfThree'),
      shift: marked('shift'),
    },
  };
}
