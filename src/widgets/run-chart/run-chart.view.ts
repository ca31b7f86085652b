import type { Document } from '../../contract/index.ts';
import { commonWords } from '../../locale/words/common.ts';
import type { DataTableView } from '../../parts/data-table.view.ts';
import { pick } from '../../parts/pick.view.ts';
import { runSentence } from '../../parts/run-verdict.view.ts';
import { sentence, type Sentence } from '../../parts/sentence.view.ts';
import { sourceLineView, type SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import { caseOf, type Case } from './run-chart-case.view.ts';
import { drawingOf, type RunDrawing } from './run-chart-drawing.view.ts';
import { groupsOf } from './run-chart-groups.view.ts';
import { outcomeOf } from './run-chart-outcome.view.ts';
import { longestReading, readingOf, tableOf, type Reading } from './run-chart-reading.view.ts';
import { factsOf, keysOf, phasesTold, type Keys } from './run-chart-told.view.ts';
import { judge, type JudgedPhase } from './run-chart-verdict.view.ts';

/** Which measure, and by which rules where the document does not say. */
export interface RunChartPick {
  readonly measure?: string | undefined;
  readonly rules?: string | undefined;
}

/** What a run chart shows. */
export interface RunChartView extends WidgetView {
  /** Of the measure. */
  readonly id: string;
  /** Rule and numbers of the latest phase. */
  readonly verdict: Sentence;
  /** The latest value and its target. */
  readonly outcome?: Sentence;
  /** What makes the verdict less sure. */
  readonly cautions: readonly string[];
  /** Each phase with its verdict, where there are several. */
  readonly phases: readonly string[];
  /** What the drawing cannot say by itself. */
  readonly facts: readonly string[];
  readonly keys: Keys;
  /** Absent where the document has no period to draw. */
  readonly drawing?: RunDrawing;
  /** Name of the slider that reads the points. */
  readonly readPoints: string;
  /** The point at a place in words. A function: nobody reads 100,000 of them. */
  readonly read: (place: number) => Reading;
  /** The reading that needs most room. */
  readonly longest: number;
  readonly table: DataTableView;
  readonly source?: SourceLineView;
}

/** From a document to the run chart of one of its measures. */
export function runChartView(document: Document, what: RunChartPick, settings: Settings): RunChartView | Notice {
  const { measure: id, rules } = what;
  const measure = pick(document.measures, { attribute: 'measure', id }, settings);
  if (isNotice(measure)) return measure;
  const all = caseOf(measure, document, settings, rules);
  const judged = judge(all);
  const groups = groupsOf(all);
  const drawing = drawingOf(all, judged, groups);
  const outcome = outcomeOf(all);
  const source = sourceLineView(measure.source, document, settings);
  const told = { phases: judged, groups };
  return {
    name: all.read(measure.name),
    id: measure.id,
    verdict: verdictOf(all, judged.at(-1)),
    ...(outcome && { outcome }),
    cautions: judged.at(-1)?.cautions.map(sentence) ?? [],
    phases: phasesTold(all, judged),
    facts: factsOf(all, drawing).map(sentence),
    keys: keysOf(all, drawing),
    ...(drawing && { drawing }),
    readPoints: all.words.readPoints,
    read: (place) => readingOf(place, all, told),
    longest: longestReading(all),
    table: tableOf(all, told, source),
    ...(source && { source }),
  };
}

function verdictOf({ words, series, settings }: Case, phase: JudgedPhase | undefined): Sentence {
  if (series.times.length === 0) return { state: 'unknown', text: commonWords[settings.language].empty };
  if (!phase) return { state: 'unknown', text: sentence(words.withheld) };
  return runSentence(phase);
}
