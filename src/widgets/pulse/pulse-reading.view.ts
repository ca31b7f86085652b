import { figureWords } from '../../locale/words/figures.ts';
import { assessmentWords } from '../../locale/words/assessment.ts';
import { runChartWords } from '../../locale/words/run-chart.ts';
import type { Cell, Column, DataTableView, Row } from '../../parts/data-table.view.ts';
import type { RunVerdict } from '../../parts/run-test.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { reasonOf, type PulseCase } from './pulse-case.view.ts';
import type { PulseSeries } from './pulse-series.view.ts';

/** One occasion in words. */
export interface PulseReading {
  /** What each panel says of it, by group. */
  readonly texts: readonly (readonly string[])[];
  /** All of it, as the slider says it. */
  readonly speech: string;
}

/** A series with its verdict, and its name among all that are shown. */
export interface Told {
  readonly name: string;
  readonly series: PulseSeries;
  readonly phase: RunVerdict;
  /** What is missing of it. */
  readonly absent: readonly string[];
}

/** Puts the occasion at a place into words. */
export function pulseReading(place: number, groups: readonly (readonly Told[])[], about: PulseCase): PulseReading {
  const { name: head = '' } = about.time.occasions[place] ?? {};
  const texts = groups.map((told) => told.map((one) => textAt(place, one, about)));
  const told = groups.flat();
  const [first = '', ...others] = texts.flat();
  // A week in which nobody was asked anything: once is enough.
  const isAbsent = told.every(({ series }) => Number.isNaN(series.values[place]));
  const isAlike = isAbsent && others.every((text) => text === first);
  const all = isAlike ? [first] : texts.flat().map((text, nth) => `${told[nth]?.name ?? ''} ${text}`);
  return { texts, speech: `${head}: ${all.join('; ')}` };
}

function textAt(place: number, { series: { points }, phase }: Told, all: PulseCase): string {
  const { [place]: point = { period: '' } } = points;
  if (typeof point.value !== 'number') return reasonOf(point, all);
  const isSignal = phase.signals.some(({ places }) => places.includes(place));
  return all.write(point.value) + (isSignal ? `, ${runChartWords[all.settings.language].inSignal}` : '');
}

/** A row for each occasion, and for each group where there are several; a column for each statement. */
export function pulseTable(all: PulseCase, source: SourceLineView | undefined): DataTableView {
  const { settings: { language }, shown: { name, decimals }, time: { occasions }, groups } = all;
  const words = figureWords[language];
  const { occasion, group } = assessmentWords[language];
  const isGrouped = groups.length > 1;
  // Most often all statements were answered by as many.
  const isAlike = groups.every(({ series }) => occasions.every((_, place) => countsAt(place, series).size < 2));
  const statements = groups[0]?.series ?? [];
  const counts = { label: words.n, decimals: 0 };
  const columns: readonly Column[] = [
    { label: occasions.every(({ period }) => period) ? words.period : occasion },
    ...(isGrouped ? [{ label: group }] : []),
    ...statements.flatMap(({ name: label }): readonly Column[] =>
      [{ label, decimals }, ...(isAlike ? [] : [{ ...counts, label: `${label}: ${words.n}` }])]),
    ...(isAlike ? [counts] : []),
  ];
  const rowsAt = ({ name: when }: { readonly name: string }, place: number): readonly Row[] =>
    groups.map(({ name: who, series }) => [
      when,
      ...(isGrouped ? [who] : []),
      ...series.flatMap(({ points }): readonly Cell[] => {
        const { value, n = '', missing } = points[place] ?? {};
        return [value ?? reasonOf({ ...(missing && { missing }) }, all), ...(isAlike ? [] : [n])];
      }),
      ...(isAlike ? [[...countsAt(place, series)][0] ?? ''] : []),
    ]);
  return {
    language,
    caption: name,
    columns,
    count: occasions.length * groups.length,
    rows: (most) => occasions.slice(0, most).flatMap(rowsAt).slice(0, most),
    source,
  };
}

const countsAt = (place: number, series: readonly PulseSeries[]): ReadonlySet<number> =>
  new Set(series.flatMap(({ points }) => points[place]?.n ?? []));
