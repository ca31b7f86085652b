import { directionOf, targetAt, withGaps } from '../contract/index.ts';
import type { Measure, RunChart, Text } from '../contract/index.ts';
import { spanOf } from '../contract/period.ts';
import type { Language } from '../locale/language.ts';
import type { CentreKind } from '../locale/words/run-chart.ts';
import type { Direction } from '../statistics/index.ts';
import { firstFrom, seriesOf } from './run-series.view.ts';
import type { RunSeries } from './run-series.view.ts';
import type { RunVerdict } from './run-test.view.ts';
import { nhsVerdicts } from './run-verdict-nhs.view.ts';
import { runVerdicts } from './run-verdict.view.ts';

/** A measure over time, and how it is to be judged: the same on a board as in its run chart. */
export interface MeasureRun {
  readonly measure: Measure;
  readonly series: RunSeries;
  readonly rules: 'anhoej' | 'nhs';
  readonly centre: CentreKind;
  /** How many places from the start make the centre line; `undefined`, with phases too: all. */
  readonly frozen: number | undefined;
  /** Why points at these places do not count. */
  readonly excluded: ReadonlyMap<number, Text>;
}

/**
 * A measure's series, and how its document says that it is judged.
 *
 * @param rules  Those that the page asks for, where the document names none.
 */
export function measureRun(measure: Measure, rules?: string): MeasureRun {
  const { runChart = {} } = measure;
  const series = seriesOf(withGaps(measure));
  const byRules = runChart.rules ?? (rules === 'nhs' ? rules : 'anhoej');
  const placeOf = new Map(runChart.exclude && series.observations.map(({ period }, place) => [period, place]));
  return {
    measure,
    series,
    rules: byRules,
    centre: runChart.centre ?? (byRules === 'nhs' ? 'mean' : 'median'),
    frozen: frozenPlaces(series, runChart),
    excluded: new Map(runChart.exclude?.flatMap(({ period, why }) => {
      const place = placeOf.get(period);
      return place === undefined ? [] : [[place, why] as const];
    })),
  };
}

function frozenPlaces({ times }: RunSeries, { freezeAfter, phases }: RunChart): number | undefined {
  if (!freezeAfter || phases?.length) return undefined;
  const places = firstFrom(times, spanOf(freezeAfter).end);
  return places < times.length ? places : undefined;
}

/** A phase with its verdict, its name and its reason, the last two as the document has them. */
export interface JudgedRun extends RunVerdict {
  readonly label?: Text | undefined;
  readonly why?: Text | undefined;
}

/** The phases of a measure in order, each judged by itself; none where its settings could not be read. */
export function judgeRun(run: MeasureRun, language: Language): readonly JudgedRun[] {
  const { measure: { runChart: { phases, withheld } = {} }, series: { times, values }, rules } = run;
  if (withheld) return [];
  const starts = phases?.map(({ from }) => firstFrom(times, spanOf(from).start));
  const judged = (rules === 'nhs' ? nhsVerdicts : runVerdicts)({
    language,
    values,
    centre: run.centre,
    frozen: run.frozen,
    // One that begins after the last point lies at the end of the list, where no phase can begin.
    phases: starts,
    excluded: run.excluded,
    betterAt: (place) => betterAt(place, run),
  });
  return judged.map((phase) => {
    const { label, why } = phases?.[starts?.lastIndexOf(phase.from) ?? -1] ?? {};
    return { ...phase, label, why };
  });
}

/** Which way is good at a place: by the target that is in force there. */
function betterAt(place: number, { measure, series }: MeasureRun): Direction {
  const better = directionOf(measure, targetAt(measure.target, series.observations[place]?.period ?? ''));
  return better === 'higher' || better === 'lower' ? better : 'neither';
}
