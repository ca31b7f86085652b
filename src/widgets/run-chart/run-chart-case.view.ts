import { withGaps } from '../../contract/index.ts';
import type { Document, Measure, RunChart, Text } from '../../contract/index.ts';
import { spanOf } from '../../contract/span.ts';
import { decimalsOf } from '../../locale/decimals.ts';
import { formatFor, type Format } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { runChartWords, type CentreKind, type RunChartWords } from '../../locale/words/run-chart.ts';
import type { Settings } from '../../parts/widget.view.ts';
import { firstFrom, seriesOf, type RunSeries } from './run-chart-series.view.ts';

/** One measure as one reader gets it: what all parts of the view are made from. */
export interface Case {
  readonly document: Document;
  readonly measure: Measure;
  readonly settings: Settings;
  readonly series: RunSeries;
  readonly runChart: RunChart;
  readonly rules: 'anhoej' | 'nhs';
  readonly centre: CentreKind;
  /** How many places from the start make the centre line; `undefined`, with phases too: all. */
  readonly frozen: number | undefined;
  /** Why points at these places do not count. */
  readonly excluded: ReadonlyMap<number, string>;
  readonly words: RunChartWords;
  readonly format: Format;
  readonly unit: string;
  readonly read: (text: Text) => string;
  readonly decimals: number;
  /** A value with the measure's decimals, without its unit. */
  readonly write: (value: number) => string;
}

/** Gathers them. `rules` are those that the page asks for, where the document names none. */
export function caseOf(measure: Measure, document: Document, settings: Settings, rules: string | undefined): Case {
  const { observations = [], runChart = {}, unit, decimals } = measure;
  const series = seriesOf(withGaps(measure), settings.minimum);
  const format = formatFor(settings.language);
  const read = (text: Text): string => textIn(text, settings.tag, document.language);
  const shown = decimalsOf(observations.map(({ value }) => value), decimals);
  const byRules = runChart.rules ?? (rules === 'nhs' ? rules : 'anhoej');
  const placeOf = new Map(runChart.exclude && series.observations.map(({ period }, place) => [period, place]));
  return {
    document,
    measure,
    settings,
    series,
    runChart,
    rules: byRules,
    frozen: frozenPlaces(series, runChart),
    centre: runChart.centre ?? (byRules === 'nhs' ? 'mean' : 'median'),
    excluded: new Map(runChart.exclude?.flatMap(({ period, why }) => {
      const place = placeOf.get(period);
      return place === undefined ? [] : [[place, read(why)] as const];
    })),
    words: runChartWords[settings.language],
    format,
    unit: unit ? read(unit) : '',
    read,
    decimals: shown,
    write: (value) => format.number(value, shown),
  };
}

function frozenPlaces({ times }: RunSeries, { freezeAfter, phases }: RunChart): number | undefined {
  if (!freezeAfter || phases?.length) return undefined;
  const places = firstFrom(times, spanOf(freezeAfter).end);
  return places < times.length ? places : undefined;
}

/** Sets what stands for itself as a sentence; one that the document has set as such keeps its full stop. */
export const sentence = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${unstopped(text.slice(1))}.`;

/** A text of the document within a sentence of ours. */
export const unstopped = (text: string): string => text.replace(/\.$/, '');
