import { clockOf, rollUp } from '../../contract/index.ts';
import type { Document } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import type { Language } from '../../locale/language.ts';
import { textIn } from '../../locale/language.ts';
import { commonWords } from '../../locale/words/common.ts';
import { figureWords } from '../../locale/words/figures.ts';
import { goalWords } from '../../locale/words/goal.ts';
import { scorecardWords } from '../../locale/words/scorecard.ts';
import type { DataTableView } from '../../parts/data-table.view.ts';
import { rollUpVerdict } from '../../parts/roll-up.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import type { VerdictView } from '../../parts/verdict.view.ts';
import { isNotice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import { inOrder } from './scorecard-order.view.ts';
import type { Sort, Sorting } from './scorecard-order.view.ts';
import { rowsOf, scopeOf } from './scorecard-rows.view.ts';
import type { ScorecardPick, ScorecardRow } from './scorecard-rows.view.ts';
import { scorecardTable } from './scorecard-table.view.ts';

/** What a scorecard shows. */
export interface ScorecardView extends WidgetView {
  readonly language: Language;
  /** Without those that no row needs. */
  readonly columns: readonly ScorecardColumn[];
  /** What the reader can choose among, in the document's order; none where that would change nothing. */
  readonly goals: readonly { readonly id: string; readonly text: string }[];
  /** What is seen by a choice of the reader's. */
  readonly show: (choice: Choice) => Shown;
  /** Of all rows, or, where they have their own, when the document was published. */
  readonly source?: SourceLineView;
}

export interface ScorecardColumn {
  readonly id: 'name' | 'value' | 'target' | 'period' | 'fulfilment' | 'trend' | 'goal' | 'source';
  readonly label: string;
  /** Where the reader can sort by it. */
  readonly sort?: Sort;
}

/** How the reader wants it. */
export interface Choice {
  /** Id of a goal; one that is not among `goals` counts as none. */
  readonly goal?: string | undefined;
  readonly sorting?: Sorting | undefined;
}

/** What is seen of a scorecard. */
export interface Shown {
  readonly rows: readonly ScorecardRow[];
  /** How many targets are met among them. */
  readonly verdict: VerdictView;
  /** How many they are, and in which order. */
  readonly told: string;
  /** The same as a file. */
  readonly table: DataTableView;
}

/** From a document to the scorecard of a unit, a goal, or all of it. */
export function scorecardView(document: Document, picked: ScorecardPick, settings: Settings): ScorecardView | Notice {
  const scope = scopeOf(picked, document, settings);
  if (isNotice(scope)) return scope;
  const { name, measures } = scope;
  const rows = rowsOf(measures, document, settings);
  const hasOwnSources = new Set(rows.map(({ source }) => JSON.stringify(source))).size > 1;
  const { published } = document;
  const source = hasOwnSources
    ? sourceLineView(undefined, { styrtavla: '1', ...(published && { published }) }, settings)
    : sourceLineView(measures[0]?.source, document, settings);
  const goals = goalsIn(rows, document, settings);
  return {
    name,
    language: settings.language,
    columns: columnsOf(rows, hasOwnSources, settings),
    goals,
    show: ({ goal, sorting }) => {
      const isChosen = goals.some(({ id }) => id === goal);
      const chosen = isChosen ? rows.filter((row) => row.goals.some((id) => id === goal)) : rows;
      return shownOf(inOrder(chosen, sorting, settings.language), { all: rows.length, sorting, name, source }, {
        document, settings,
      });
    },
    ...(source && { source }),
  };
}

interface About {
  readonly name: string;
  /** How many there are to choose among. */
  readonly all: number;
  readonly sorting: Sorting | undefined;
  readonly source: SourceLineView | undefined;
}

function shownOf(
  rows: readonly ScorecardRow[],
  { all, sorting, name, source }: About,
  { document, settings }: { readonly document: Document; readonly settings: Settings },
): Shown {
  const { language, now } = settings;
  const roll = rollUp(rows.map(({ measure }) => measure), { at: clockOf(document, now) });
  const words = scorecardWords[language];
  const { number, plural } = formatFor(language);
  const count = plural(all, words.measures);
  const order = words.order[sorting?.by ?? 'document'];
  return {
    rows,
    verdict: all > 0 ? rollUpVerdict(roll, language) : { state: 'unknown', text: words.none },
    told: [
      `${rows.length < all ? goalWords[language].of(number(rows.length), count) : count} ${order}`,
      ...(sorting?.isReversed ? [words.reversed] : []),
    ].join(', '),
    table: scorecardTable(rows, name, { language, source }),
  };
}

function columnsOf(
  rows: readonly ScorecardRow[],
  hasOwnSources: boolean,
  { language }: Settings,
): readonly ScorecardColumn[] {
  const { value, target, period } = figureWords[language];
  const { source } = commonWords[language];
  const { measure, outcome } = goalWords[language];
  const { trend, goal } = scorecardWords[language];
  return [
    { id: 'name', label: measure, sort: 'name' },
    { id: 'value', label: value },
    ...(rows.some(({ summary }) => summary.target) ? [{ id: 'target', label: target } as const] : []),
    { id: 'period', label: period, sort: 'period' },
    { id: 'fulfilment', label: outcome, sort: 'fulfilment' },
    { id: 'trend', label: trend },
    ...(rows.some((row) => row.goal) ? [{ id: 'goal', label: goal } as const] : []),
    ...(hasOwnSources ? [{ id: 'source', label: source.replace(':', '') } as const] : []),
  ];
}

/** The goals that a row serves, by itself or through others; where all rows serve the same, there is no choice. */
function goalsIn(
  rows: readonly ScorecardRow[],
  { goals = [], language }: Document,
  { tag }: Settings,
): ScorecardView['goals'] {
  const paths = new Set(rows.map((row) => row.goals.join('\n')));
  const served = new Set(rows.flatMap((row) => row.goals));
  return paths.size < 2 ? [] : goals.filter(({ id }) => served.has(id))
    .map(({ id, text }) => ({ id, text: textIn(text, tag, language) }));
}
