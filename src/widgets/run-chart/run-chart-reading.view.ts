import { targetAt } from '../../contract/index.ts';
import { spanOf } from '../../contract/period.ts';
import { figureWords } from '../../locale/words/figures.ts';
import type { Column, DataTableView, Row } from '../../parts/data-table.view.ts';
import { firstFrom } from '../../parts/run-series.view.ts';
import { targetText } from '../../parts/target.view.ts';
import type { Case } from './run-chart-case.view.ts';
import type { GroupView } from './run-chart-groups.view.ts';
import type { JudgedPhase } from './run-chart-verdict.view.ts';

/** One point in words: on the line below the chart, and, with a comma between them, in speech. */
export interface Reading {
  /** As in the document. */
  readonly period: string;
  /** Period and value with its unit, or why there is none. */
  readonly head: string;
  /** What else is known of it. */
  readonly more: readonly string[];
}

/** What readings and table tell of beside the series itself. */
export interface Told {
  readonly phases: readonly JudgedPhase[];
  readonly groups: readonly GroupView[];
}

/** Puts the point at a place into words. */
export function readingOf(place: number, all: Case, told: Told): Reading {
  const { series, format, unit, settings, measure, document, write } = all;
  const { period = '' } = series.observations[place] ?? {};
  const value = series.values[place] ?? NaN;
  const target = measure.accumulates ? undefined : targetAt(measure.target, period);
  const head = Number.isNaN(value) ? reasonOf(place, all) : unit ? `${write(value)}\u00a0${unit}` : write(value);
  return {
    period,
    head: `${format.period(period)}: ${head}`,
    more: texts([
      all.excluded.has(place) ? undefined : sideOf(value, told.phases[phaseAt(place, told)], all),
      ...notesOn(place, all, told),
      target && targetText(target, settings, document.language),
      ...told.groups.map(({ name, valueAt }) => valueAt.has(period) && `${name} ${write(valueAt.get(period) ?? NaN)}`),
    ]),
  };
}

const texts = (all: readonly (string | false | undefined)[]): readonly string[] =>
  all.filter((text) => typeof text === 'string');

const phaseAt = (place: number, { phases }: Told): number =>
  phases.findIndex(({ from, to }) => from <= place && place <= to);

/** Why there is no value at a place. */
export function reasonOf(place: number, { series, settings }: Case): string {
  const { missing } = series.observations[place] ?? {};
  const words = figureWords[settings.language];
  return missing ? words.missing[missing] : words.noValue;
}

function sideOf(value: number, phase: JudgedPhase | undefined, { words, format, centre }: Case): string | undefined {
  if (!phase || phase.centre === null || Number.isNaN(value)) return undefined;
  if (value < (phase.lower ?? -Infinity) || value > (phase.upper ?? Infinity)) return words.outside;
  const line = `${words.theCentre[centre]} ${format.number(phase.centre)}`;
  return value > phase.centre ? words.above(line) : value < phase.centre ? words.below(line) : words.on(line);
}

/** What is known of a point: part of a signal, excluded, preliminary, its note, what happened then. */
function notesOn(place: number, all: Case, told: Told): readonly string[] {
  const { series, settings, runChart, read, words, excluded } = all;
  const { period = '', preliminary, note } = series.observations[place] ?? {};
  const span = spanOf(period);
  const why = excluded.get(place);
  const happened = runChart.annotations?.filter((annotation) => {
    const { start, end } = spanOf(annotation.period);
    return start < span.end && span.start < end;
  });
  return texts([
    told.phases[phaseAt(place, told)]?.signals.some(({ places }) => places.includes(place)) && words.inSignal,
    why && words.excluded(why),
    preliminary && figureWords[settings.language].preliminary,
    note && read(note),
    ...happened?.map(({ text }) => read(text)) ?? [],
  ]);
}

/** The series as a table, with the groups beside it. */
export function tableOf(all: Case, told: Told, source: DataTableView['source']): DataTableView {
  const { measure, series, settings, words: own, unit, read, decimals } = all;
  const words = figureWords[settings.language];
  const isPhased = told.phases.length > 1;
  const columns: readonly (Column | false)[] = [
    { label: words.period },
    { label: unit ? `${words.value} (${unit})` : words.value, decimals },
    ...told.groups.map(({ name }) => ({ label: name, decimals })),
    measure.target !== undefined && { label: words.target },
    isPhased && { label: own.phase('').trim(), decimals: 0 },
    { label: words.note },
  ];
  return {
    language: settings.language,
    caption: read(measure.name),
    columns: columns.filter((column) => column !== false),
    count: series.times.length,
    rows: (most) => series.times.slice(0, most).map((_, place) => rowOf(place, all, told)),
    source,
  };
}

function rowOf(place: number, all: Case, told: Told): Row {
  const { series, format, settings, measure, document } = all;
  const { period = '' } = series.observations[place] ?? {};
  const value = series.values[place] ?? NaN;
  const target = targetAt(measure.target, period);
  return [
    format.period(period),
    Number.isNaN(value) ? reasonOf(place, all) : value,
    ...told.groups.map(({ valueAt }) => valueAt.get(period) ?? ''),
    ...(measure.target ? [target ? targetText(target, settings, document.language) : ''] : []),
    ...(told.phases.length > 1 ? [phaseAt(place, told) + 1] : []),
    notesOn(place, all, told).join(', '),
  ];
}

/** The place whose reading needs most room: the longest notes. */
export function longestReading({ series, excluded, runChart: { annotations = [] }, read }: Case): number {
  const { times, observations } = series;
  const lengths = observations.map(({ note = '' }, place) => read(note).length + (excluded.get(place)?.length ?? 0));
  for (const { period, text } of annotations) {
    const place = firstFrom(times, spanOf(period).start);
    lengths[place] = (lengths[place] ?? 0) + read(text).length;
  }
  let longest = times.length - 1;
  lengths.forEach((length, place) => { if (length > (lengths[longest] ?? 0)) longest = place; });
  return longest;
}
