import type { Document, Measure, RunChart, Text } from '../../contract/index.ts';
import { decimalsOf } from '../../locale/decimals.ts';
import { formatFor, type Format } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { runChartWords, type CentreKind, type RunChartWords } from '../../locale/words/run-chart.ts';
import { measureRun, type MeasureRun } from '../../parts/measure-run.view.ts';
import type { RunSeries } from '../../parts/run-series.view.ts';
import type { Settings } from '../../parts/widget.view.ts';

/** One measure as one reader gets it: what all parts of the view are made from. */
export interface Case {
  readonly document: Document;
  readonly measure: Measure;
  readonly settings: Settings;
  readonly run: MeasureRun;
  readonly series: RunSeries;
  readonly runChart: RunChart;
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
  const run = measureRun(measure, rules);
  const format = formatFor(settings.language);
  const read = (text: Text): string => textIn(text, settings.tag, document.language);
  const shown = decimalsOf(observations.map(({ value }) => value), decimals);
  return {
    document,
    measure,
    settings,
    run,
    series: run.series,
    runChart,
    frozen: run.frozen,
    centre: run.centre,
    excluded: new Map([...run.excluded].map(([place, why]) => [place, read(why)])),
    words: runChartWords[settings.language],
    format,
    unit: unit ? read(unit) : '',
    read,
    decimals: shown,
    write: (value) => format.number(value, shown),
  };
}
