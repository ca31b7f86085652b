import type { BoardZone, Goal, GoalNode, Measure } from '../../contract/index.ts';
import { boardWords } from '../../locale/words/board.ts';
import { goalView } from '../../parts/goal.view.ts';
import type { GoalView } from '../../parts/goal.view.ts';
import { measureSummary } from '../../parts/measure-summary.view.ts';
import type { MeasureSummary } from '../../parts/measure-summary.view.ts';
import type { NoteFrame } from '../../parts/note.view.ts';
import { shownView } from './board-shown.view.ts';
import type { ShownView } from './board-shown.view.ts';
import { count, slipsView } from './board-slips.view.ts';
import type { SlipsView } from './board-slips.view.ts';

/** `compact` and `wall` say less: the first to hold more, the other to be read from three metres. */
export const DENSITIES = ['desk', 'compact', 'wall'] as const;
export type Density = (typeof DENSITIES)[number];

/** A zone with what stands in it, each in its place. */
export interface ZoneView {
  readonly title: string;
  readonly goals: readonly GoalView[];
  readonly measures: readonly MeasureCell[];
  readonly slips?: SlipsView;
  readonly shown: readonly ShownView[];
  /** That nothing stands in it yet. */
  readonly empty?: string;
}

export interface MeasureCell extends MeasureSummary {
  /** Its own source, where that is another than the board's. */
  readonly origin?: string;
}

/** Zones of one kind: a column of the board, or a row where they need the width. */
export interface ZoneGroup {
  readonly kind: BoardZone['kind'];
  /** What needs the board's whole width, and what needs hardly any since nothing stands in it. */
  readonly look: 'wide' | 'bare' | '';
  readonly zones: readonly ZoneView[];
}

/** What all zones of a board are read with. */
export interface ZoneFrame extends NoteFrame {
  readonly density: Density;
  readonly orgUnit: string | undefined;
  readonly nodeOf: (goal: Goal) => GoalNode | undefined;
  /** The board's, as it is written. */
  readonly origin: string | undefined;
}

/** More open slips, or goals of more letters, are no column any more: they stand side by side in a row. */
const MOST_IN_COLUMN = 10;
const MOST_LETTERS = 700;
const MOST_ON_WALL = 7;

/** The zones of a board by kind, in the publisher's order. */
export function zoneGroups(zones: readonly BoardZone[], frame: ZoneFrame): readonly ZoneGroup[] {
  const kinds = [...new Set(zones.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const views = zones.filter((zone) => zone.kind === kind).map((zone) => zoneView(zone, frame));
    const letters = views.flatMap(({ goals }) => goals).reduce((sum, { text }) => sum + text.length, 0);
    const isLong = letters > MOST_LETTERS || views.some(({ slips }) => slips && count(slips.open) > MOST_IN_COLUMN);
    const isBare = views.every(({ empty }) => empty !== undefined);
    return { kind, look: isBare ? 'bare' : kind === 'other' || isLong ? 'wide' : '', zones: views };
  });
}

function zoneView(zone: BoardZone, frame: ZoneFrame): ZoneView {
  const { settings: { language }, document, density, orgUnit, read } = frame;
  const { kind, title, goals, measures, show } = zone;
  const words = boardWords[language];
  const most = density === 'wall' ? MOST_ON_WALL : Infinity;
  const slips = slipsView(zone, frame, { orgUnit, most, isTerse: density !== 'desk' });
  const isEmpty = goals.length + measures.length + show.length === 0 && !slips;
  return {
    title: title === undefined ? words.zones[kind] : read(title),
    goals: goals.map((goal) => goalOf(goal, frame)),
    measures: measures.map((measure) => cellOf(measure, frame)),
    ...(slips && { slips }),
    shown: show.map((each) => shownView(each, document, language)),
    ...(isEmpty && { empty: words.empty[kind] }),
  };
}

function goalOf(goal: Goal, { document, settings, density, nodeOf }: ZoneFrame): GoalView {
  const { counts, parent, isLoose = false } = nodeOf(goal) ?? {};
  const view = goalView(goal, { document, settings, counts, parent, isLoose });
  return density === 'desk' ? view : { ...view, facts: [], beside: [] };
}

function cellOf(measure: Measure, { document, settings, density, origin }: ZoneFrame): MeasureCell {
  const { run, newer, source, ...summary } = measureSummary(measure, document, settings);
  const own = source?.origin;
  const cell = { ...summary, ...(own !== undefined && own !== origin && { origin: own }) };
  if (density === 'desk') return { ...cell, ...(run && { run }), ...(newer !== undefined && { newer }) };
  // What is as it should be goes unsaid: when a value is from, unless it is old, and that nothing has changed.
  const isSignal = run?.state === 'met' || run?.state === 'missed';
  return { ...cell, when: newer === undefined ? '' : summary.when, ...(run && isSignal && { run }) };
}
