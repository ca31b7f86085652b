import { runSentence } from './run-verdict.view.ts';
import type { RunVerdict } from './run-test.view.ts';
import type { Verdict } from './verdict.view.ts';

/** A series to be drawn small, without axes. */
export interface SparkSeries {
  /** NaN where there is none: the line breaks. */
  readonly values: readonly number[];
  /** When each value was, in any count of time; absent: evenly apart. */
  readonly times?: readonly number[];
  /** In time order, each with its centre line; the points of the last one's signal are marked. */
  readonly phases?: readonly RunVerdict[];
  /** The bounds of the target. */
  readonly targets?: readonly number[];
  /** The place from which the target is in force; past the last one it is not drawn. Absent: all along. */
  readonly targetFrom?: number;
  /** The ends of the scale. Absent: as far as something is drawn. */
  readonly low?: number;
  readonly high?: number;
}

/** Paths in a box of 100 by 100, y downwards; dots are strokes without length. An empty path draws nothing. */
export interface SparkView {
  readonly line: string;
  /** Points between two gaps, which no line shows; where there are few, all of them, so that it is seen how few. */
  readonly dots: string;
  readonly signals: string;
  /** The last point that has a value. */
  readonly last: string;
  readonly isLastSignal: boolean;
  readonly centre: string;
  readonly target: string;
  /** What the signal means, where one way is good. */
  readonly state?: Verdict;
}

/** A place in the box. */
export type SparkSpot = readonly [x: number, y: number];

/** So few that each is seen. */
const FEW = 12;
/** More points than this have no room for a dot. */
const MOST_DOTS = 60;
const SIZE = 100;

/** A series as a spark line: what is drawn of it, at any number of points. */
export function sparkView(series: SparkSeries): SparkView {
  const { values, phases = [], targets = [], targetFrom = 0 } = series;
  const spots = sparkSpots(series);
  const isThere = (place: number): boolean => !Number.isNaN(values[place] ?? NaN);
  const places = [...values.keys()].filter(isThere);
  const last = places.slice(-1);
  const latest = phases.at(-1);
  const marked = latest?.signals.flatMap((points) => points.places) ?? [];
  const state = latest?.meaning && runSentence(latest).state;
  const dots = (those: readonly number[]): string => those.map((place) => `${move(spots[place])}h0`).join('');
  const level = levelIn(series);
  return {
    line: places.map((place) => (isThere(place - 1) ? 'L' : 'M') + at(spots[place])).join(''),
    dots: dots(values.length > FEW ? places.filter((place) => !isThere(place - 1) && !isThere(place + 1)) : places),
    signals: values.length > MOST_DOTS ? '' : dots(marked),
    last: dots(last),
    isLastSignal: last.some((place) => marked.includes(place)),
    centre: phases.map(({ from, centre }, nth) => (centre === null ? '' : stretch(
      nth ? spots[from]?.[0] : 0,
      spots[phases[nth + 1]?.from ?? Infinity]?.[0],
      level(centre),
    ))).join(''),
    target: targets.map((value) => stretch(targetFrom && spots[targetFrom]?.[0], SIZE, level(value))).join(''),
    ...(state && { state }),
  };
}

/** Where each point is in the box; its y is NaN where it has no value. */
export function sparkSpots(series: SparkSeries): readonly SparkSpot[] {
  const { values } = series;
  const times: readonly number[] = series.times ?? [...values.keys()];
  const across = scale(times[0] ?? 0, times.at(-1) ?? 0);
  const level = levelIn(series);
  return values.map((value, place) => [across(times[place] ?? NaN), level(value)]);
}

function levelIn({ values, phases = [], targets = [], low, high }: SparkSeries): (value: number) => number {
  let lowest = low ?? Infinity;
  let highest = high ?? -Infinity;
  for (const value of [...values, ...targets, ...phases.map(({ centre }) => centre ?? NaN)]) {
    if (low === undefined && value < lowest) lowest = value;
    if (high === undefined && value > highest) highest = value;
  }
  return scale(highest, lowest);
}

/** From 0 to the size of the box; in the middle where all are equal. */
const scale = (from: number, to: number) => (value: number): number =>
  (from === to ? SIZE / 2 : Math.round((value - from) / (to - from) * SIZE * 100) / 100);

const at = ([x, y]: SparkSpot = [NaN, NaN]): string => `${x} ${y}`;
const move = (spot: SparkSpot | undefined): string => `M${at(spot)}`;
const stretch = (from: number | undefined, to: number | undefined, y: number): string =>
  `M${from ?? 0} ${y}H${to ?? SIZE}`;
