import type { Plot, PlotFlag, PlotLevel, PlotMarks, PlotZone } from '../../chart/plot.ts';
import type { RunDrawing } from './run-chart-drawing.view.ts';

/** More periods than these are not named one by one on any screen. */
const MOST_NAMED = 40;
/** More gaps than these are marked without a word, and more than those not even marked: the facts count them. */
const MOST_WORDS = 5;
const MOST_MARKED = 40;

/**
 * What a run chart draws, in the terms of a line chart.
 *
 * @param label  Writes a period on the axis.
 */
export function runChartPlot(drawing: RunDrawing, label: Plot['time']['label']): Plot {
  const { time, kind, series, axis, unit, groups, gaps } = drawing;
  const { times, values, observations } = series;
  return {
    time: {
      ...time,
      kind,
      periods: times.length > MOST_NAMED ? [] : observations.map(({ period }) => period),
      label,
    },
    ...axis,
    unit,
    line: { times, values },
    label: drawing.label,
    marks: marksOf(drawing),
    groups,
    levels: levelsOf(drawing),
    zones: zonesOf(drawing),
    flags: flagsOf(drawing),
    gaps: (gaps.length > MOST_MARKED ? [] : gaps).map(({ from, to, label: word }) =>
      ({ label: gaps.length > MOST_WORDS ? '' : word, from: times[from] ?? NaN, to: times[to] ?? NaN })),
  };
}

function marksOf({ phases, excluded, preliminary }: RunDrawing): readonly PlotMarks[] {
  const left = new Set(excluded);
  const open = new Set(preliminary);
  const signals = phases.flatMap((phase) => phase.signals);
  const signalled = new Set(signals.flatMap(({ places }) => places));
  const plain = preliminary.filter((place) => !left.has(place) && !signalled.has(place));
  const marks: readonly PlotMarks[] = [
    ...signals.flatMap(({ meaning, places }) => [false, true].map((isOpen) => ({
      look: meaning === 'better' || meaning === 'worse' ? meaning : 'plain' as const,
      isOpen,
      places: places.filter((place) => open.has(place) === isOpen),
    }))),
    { look: 'plain', isOpen: true, places: plain },
    { look: 'excluded', isOpen: false, places: excluded },
  ];
  return marks.filter(({ places }) => places.length > 0);
}

function levelsOf({ phases, targets, frozen, series: { times }, axis, time }: RunDrawing): readonly PlotLevel[] {
  const levels: PlotLevel[] = [];
  for (const { from, to, atLeast, atMost, label } of targets) {
    const upper = atMost ?? atLeast ?? NaN;
    levels.push({ role: 'target', value: upper, from, to, label });
    const lower = atLeast ?? upper;
    if (lower !== upper) levels.push({ role: 'target', value: lower, from, to, label: '' });
  }
  for (const phase of phases) {
    const stretch = { from: times[phase.from] ?? NaN, to: times[phase.to + 1] ?? time.to };
    if (phase.centre !== null) {
      const solid = frozen === undefined ? {} : { solidTo: times[frozen - 1] ?? NaN };
      levels.push({ role: 'centre', value: phase.centre, ...stretch, ...solid, label: phase.centreLabel });
    }
    if (phase.upper !== null) levels.push({ role: 'limit', value: phase.upper, ...stretch, label: phase.upperLabel });
    if (phase.lower !== null) levels.push({ role: 'limit', value: phase.lower, ...stretch, label: phase.lowerLabel });
  }
  // A lower limit below zero lies under the axis of values that cannot.
  return levels.filter(({ value }) => value >= axis.low);
}

function zonesOf({ targets, frozen, series: { times }, axis, time }: RunDrawing): readonly PlotZone[] {
  const zones: PlotZone[] = targets.flatMap(({ from, to, atLeast, atMost }) =>
    (atLeast === undefined || atMost === undefined ? [] : [{ role: 'target', from, to, low: atLeast, high: atMost }]));
  if (frozen === undefined) return zones;
  const { low, high } = axis;
  return [...zones, { role: 'baseline', from: time.from, to: times[frozen - 1] ?? NaN, low, high }];
}

function flagsOf({ phases, annotations, series: { times }, time: range }: RunDrawing): readonly PlotFlag[] {
  return [
    ...phases.slice(1).map(({ from, label }) => ({ role: 'phase' as const, time: times[from] ?? NaN, label })),
    ...annotations
      .filter(({ time }) => range.from <= time && time <= range.to)
      .map((note) => ({ role: 'note' as const, ...note })),
  ];
}
