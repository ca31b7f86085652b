import { targetStretches } from '../../contract/index.ts';
import type { PeriodKind } from '../../contract/period.ts';
import { spanOf } from '../../contract/period.ts';
import type { RunSeries } from '../../parts/run-series.view.ts';
import type { Stretch } from '../../parts/run-test.view.ts';
import { targetText } from '../../parts/target.view.ts';
import { valueAxis } from './run-chart-axis.view.ts';
import type { Case } from './run-chart-case.view.ts';
import type { GroupView } from './run-chart-groups.view.ts';
import { reasonOf } from './run-chart-reading.view.ts';
import { gapsIn } from './run-chart-series.view.ts';
import type { JudgedPhase } from './run-chart-verdict.view.ts';

/** What of the time is drawn, as periods count it. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
  /** Where the last point is: what is yet to come may lie behind it. */
  readonly last: number;
}

/** What is drawn: numbers to draw by beside the words that stand at them. */
export interface RunDrawing {
  readonly time: TimeRange;
  readonly kind: PeriodKind;
  readonly series: RunSeries;
  readonly axis: DrawnAxis;
  readonly unit: string;
  /** At the end of the own line, where there are others. */
  readonly label: string;
  readonly phases: readonly DrawnPhase[];
  /** How many places make the centre line, where not all do. */
  readonly frozen?: number;
  readonly excluded: readonly number[];
  readonly preliminary: readonly number[];
  readonly targets: readonly DrawnTarget[];
  readonly annotations: readonly { readonly time: number; readonly label: string }[];
  readonly groups: readonly GroupView[];
  readonly gaps: readonly (Stretch & { readonly label: string })[];
}

/** The value axis, its ticks as they are read. */
export interface DrawnAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** A phase as it is drawn: the label of each of its lines. */
export interface DrawnPhase extends Pick<JudgedPhase, 'from' | 'to' | 'centre' | 'lower' | 'upper' | 'signals'> {
  /** At its first point. */
  readonly label: string;
  readonly centreLabel: string;
  readonly lowerLabel: string;
  readonly upperLabel: string;
}

/** A target for a stretch of time; where it reaches farther than the chart, its ends are infinite. */
export interface DrawnTarget {
  readonly from: number;
  readonly to: number;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly label: string;
}

/** How much later than its last point a chart may end, to show a target that is yet to come; a share of its length. */
const MOST_AHEAD = 0.5;
const BEHIND_COMING = 0.15;
const MARGIN = 0.02;
const DAY_MS = 864e5;
const MOST_ON_CHART = 3;
const LONGEST_ON_CHART = 28;

/** What is drawn of a measure; `undefined` where the document has no period of it. */
export function drawingOf(
  all: Case,
  judged: readonly JudgedPhase[],
  groups: readonly GroupView[],
): RunDrawing | undefined {
  const { series, frozen, excluded, unit, document, measure, read } = all;
  const { observations, values } = series;
  const { period } = observations[0] ?? {};
  if (period === undefined) return undefined;
  const phases = judged.map((phase) => drawnPhase(phase, all));
  const time = timeRange(all, groups);
  const targets = targetsOf(all).filter(({ from, to }) => from < time.to && to > time.from);
  const own = groups.length > 0 && document.orgUnits?.find(({ id }) => id === measure.orgUnit);
  return {
    time,
    kind: spanOf(period).kind,
    series,
    axis: axisOf(all, { phases, targets, groups }),
    unit,
    label: own ? read(own.name) : '',
    phases,
    ...(frozen && { frozen }),
    excluded: [...excluded.keys()],
    preliminary: [...values.keys()].filter((place) => observations[place]?.preliminary && !Number.isNaN(values[place])),
    targets,
    annotations: annotationsOf(all),
    groups,
    gaps: gapsIn(series).map((gap) => ({ ...gap, label: reasonOf(gap.from, all) })),
  };
}

function drawnPhase(phase: JudgedPhase, { words, format, centre: kind }: Case): DrawnPhase {
  const { from, to, label = '', centre, lower, upper, signals } = phase;
  const named = (name: string, value: number | null): string =>
    (value === null ? '' : `${name} ${format.number(value)}`);
  return {
    from,
    to,
    centre,
    lower,
    upper,
    signals,
    label,
    centreLabel: named(words.centre[kind], centre),
    lowerLabel: named(words.lowerLimit, lower),
    upperLabel: named(words.upperLimit, upper),
  };
}

/** From the first point to the last, or past it to a target that comes soon. */
function timeRange(all: Case, groups: readonly GroupView[]): TimeRange {
  const lists = [all.series.times, ...groups.map(({ times }) => times)];
  const first = Math.min(...lists.map((times) => times[0] ?? Infinity));
  const last = Math.max(...lists.map((times) => times.at(-1) ?? -Infinity));
  const length = last - first || DAY_MS;
  const coming = targetsOf(all).find(({ from }) => from > last)?.from ?? Infinity;
  const end = coming - last > length * MOST_AHEAD ? last : coming + length * BEHIND_COMING;
  return { from: first - length * MARGIN, to: end + length * MARGIN, last };
}

// A target for the whole year is no line among the parts of it.
function targetsOf({ measure, settings, document }: Case): readonly DrawnTarget[] {
  if (measure.accumulates) return [];
  return targetStretches(measure.target).map(({ from, to, target }) => ({
    from,
    to,
    atLeast: target.atLeast,
    atMost: target.atMost,
    label: targetText(target, settings, document.language),
  }));
}

/** On the chart by their texts where they are few and short, else by numbers. */
function annotationsOf({ series, runChart: { annotations = [] }, read }: Case): RunDrawing['annotations'] {
  const { times, observations } = series;
  const { end } = spanOf(observations.at(-1)?.period ?? '');
  const texts = annotations.map(({ text }) => read(text));
  const starts = annotations.map(({ period }) => spanOf(period).start);
  const areShort = texts.length <= MOST_ON_CHART && texts.every((text) => text.length <= LONGEST_ON_CHART)
    && starts.every((start) => start >= (times[0] ?? 0) && start < end);
  return starts.map((time, nth) => ({ time, label: areShort ? texts[nth] ?? '' : `${nth + 1}` }));
}

type OnAxis = Pick<RunDrawing, 'phases' | 'targets' | 'groups'>;

function axisOf({ series, decimals, unit, format }: Case, { phases, targets, groups }: OnAxis): DrawnAxis {
  const [lowest, highest] = extremes([series, ...groups].map(({ values }) => values));
  // A limit below zero, where no value is, is not drawn.
  const isDrawn = (limit: number | null): boolean => limit === null || limit >= 0 || lowest < 0;
  const levels = [
    ...phases.flatMap(({ centre, lower, upper }) => [centre, upper, isDrawn(lower) ? lower : null]),
    ...targets.flatMap(({ atLeast, atMost }) => [atLeast, atMost]),
  ];
  const all = [lowest, highest, ...levels.map((value) => value ?? NaN)];
  const axis = valueAxis(all, decimals);
  // Nobody reaches more than all: 100 % is at the top, unless something that is drawn lies above.
  const most = unit === '%' && !all.some((value) => value > 100) ? 100 : Infinity;
  const ticks = axis.ticks.filter((value) => value <= most);
  return {
    low: axis.low,
    high: Math.min(axis.high, most),
    ticks: ticks.map((value) => ({ value, label: format.number(value, axis.decimals) })),
  };
}

function extremes(lists: readonly (readonly number[])[]): readonly [lowest: number, highest: number] {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const list of lists) {
    for (const value of list) {
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
  }
  return [lowest, highest];
}
