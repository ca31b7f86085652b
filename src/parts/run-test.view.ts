import { formatFor } from '../locale/format.ts';
import type { Language } from '../locale/language.ts';
import { runChartWords, type CentreKind } from '../locale/words/run-chart.ts';
import type { Direction, Series, SignalMeaning, Verdict } from '../statistics/index.ts';

/** Places of a series that follow each other, the last one included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A series, how it is judged, and who reads the verdict. */
export interface RunTest {
  readonly language: Language;
  /** In time order. NaN where there is none: a missing value keeps its place. */
  readonly values: readonly number[];
  readonly centre: CentreKind;
  /** How many places from the start make the centre line; `undefined`, with phases too: all. */
  readonly frozen?: number | undefined;
  /** The first place of each phase; one that lies past the end is none. */
  readonly phases?: readonly number[] | undefined;
  /** Points that do not count, by their places. */
  readonly excluded?: ReadonlyMap<number, unknown>;
  /** Which way is good at a place. Absent: neither. */
  readonly betterAt?: (place: number) => Direction;
}

/** What is said of one stretch of a series, and drawn for it. */
export interface RunVerdict extends Stretch {
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: Verdict;
  /** What a signal means; without one there is nothing to mean. */
  readonly meaning?: SignalMeaning;
  /** Rule and numbers, without the full stop. */
  readonly sentence: string;
  /** What makes the verdict less sure. */
  readonly cautions: readonly string[];
  /** The points that make the signal. */
  readonly signals: readonly SignalPoints[];
}

/** Points that a rule marks, and what their mark means. */
export interface SignalPoints {
  readonly meaning: SignalMeaning;
  /** In order. */
  readonly places: readonly number[];
}

const FEWEST_IN_BASELINE = 12;

/** Values and settings as the statistics take them. */
export function seriesIn({ values, centre, frozen, phases, excluded }: RunTest): readonly [readonly number[], Series] {
  const series = { centre, freezeAfter: frozen || undefined, phases, exclude: excluded && [...excluded.keys()] };
  // A baseline that ended before the first value: nothing makes a centre line, and so nothing is judged.
  return [frozen === 0 ? [] : values, series];
}

/** Places with a value that is not excluded, and off the centre line where one is given. */
export function countedPlaces(
  { values, excluded }: RunTest,
  { from, to }: Stretch,
  centre: number | null = null,
): number[] {
  const places: number[] = [];
  for (let place = from; place <= to; place += 1) {
    const value = values[place] ?? NaN;
    if (!Number.isNaN(value) && value !== centre && !excluded?.has(place)) places.push(place);
  }
  return places;
}

/** "9 values". */
export const countOf = (count: number, { language }: RunTest): string =>
  formatFor(language).plural(count, runChartWords[language].values);

/** Why there is no verdict: so few values, where the rules need more. */
export const tooFewValues = (count: number, needed: number, test: RunTest): string =>
  runChartWords[test.language].tooFewValues(countOf(count, test), formatFor(test.language).number(needed));

/** What makes a frozen centre line less sure. */
export function baselineCautions(test: RunTest): readonly string[] {
  const { frozen, centre, language } = test;
  if (frozen === undefined) return [];
  const inBaseline = countedPlaces(test, { from: 0, to: frozen - 1 }).length;
  if (inBaseline >= FEWEST_IN_BASELINE) return [];
  const words = runChartWords[language];
  return [words.shortBaseline(words.theCentre[centre], countOf(inBaseline, test))];
}
