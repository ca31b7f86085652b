import { clockOf, goalTree } from '../../contract/index.ts';
import type { Document, GoalNode, GoalPick } from '../../contract/index.ts';
import { textIn } from '../../locale/language.ts';
import { goalWords } from '../../locale/words/goal.ts';
import type { DataTableView } from '../../parts/data-table.view.ts';
import { goalView } from '../../parts/goal.view.ts';
import type { GoalCounts, GoalView } from '../../parts/goal.view.ts';
import { pick } from '../../parts/pick.view.ts';
import { sourceLineView } from '../../parts/source-line.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { isNotice, notice } from '../../parts/widget.view.ts';
import type { Notice, Settings, WidgetView } from '../../parts/widget.view.ts';
import { placed } from './goals-rows.view.ts';
import type { Place } from './goals-rows.view.ts';
import { goalsTable } from './goals-table.view.ts';
import { told } from './goals-told.view.ts';
import type { Told } from './goals-told.view.ts';

/** A goal in the tree: its place, and what is read of it. */
export interface GoalRow extends Place {
  readonly goal: GoalView;
  /** "Level 3", for eyes that cannot tell it by how far the row is set in. */
  readonly levelText: string;
}

/** What a tree of goals shows: all of its rows, of which those below closed ones are not drawn. */
export interface GoalsView extends WidgetView {
  readonly told: Told;
  readonly treeName: string;
  readonly rows: readonly GoalRow[];
  readonly source: SourceLineView | undefined;
  readonly table: DataTableView;
}

/** From a document to its goals as they are broken down: all of them, or those of a unit, or what serves one goal. */
export function goalsView(
  document: Document, { goal, orgUnit }: Omit<GoalPick, 'at'>, settings: Settings,
): GoalsView | Notice {
  const { language, tag } = settings;
  const words = goalWords[language].tree;
  const id = goal ?? orgUnit;
  const picked = id === undefined ? undefined : goal === undefined
    ? pick(document.orgUnits, { attribute: 'org-unit', id }, settings)
    : pick(document.goals, { attribute: 'goal', id }, settings);
  if (picked && isNotice(picked)) return picked;
  const places = placed(goalTree(document, { goal, orgUnit, at: clockOf(document, settings.now) }));
  if (places.length === 0) return notice(words.none);
  const nodes = places.map(([node]) => node);
  const hasUnits = new Set(nodes.map((node) => node.orgUnit)).size > 1;
  const rows = places.map(([node, place]) => {
    const above = nodes[place.parent];
    // Where it is the one above's, and where all are of one, it would be read again and again.
    const unit = hasUnits && node.orgUnit !== above?.orgUnit ? node.orgUnit : undefined;
    const about = { ...node, orgUnit: unit, parent: above ? undefined : node.parent, document, settings };
    return { ...place, goal: goalView(node.goal, about), levelText: `${words.level} ${place.level}` };
  });
  const name = picked && 'name' in picked
    ? `${words.name}: ${textIn(picked.name, tag, document.language)}`
    : words.name;
  const source = sourceLineView(undefined, document, settings);
  const over = rows.filter((row) => row.goal.over).length;
  return {
    name,
    told: told(nodes, totalOf(nodes), { over, language }),
    treeName: words.name,
    rows,
    source,
    table: goalsTable(nodes, { caption: name, source, documentLanguage: document.language }, settings),
  };
}

/** What all count together: a measure has one goal. */
function totalOf(nodes: readonly GoalNode[]): GoalCounts {
  const states = { met: 0, notMet: 0, noTarget: 0, noValue: 0, notYet: 0 };
  for (const { measures } of nodes) for (const { fulfilment } of measures) states[fulfilment.state] += 1;
  const { met, notMet, ...leftOut } = states;
  return { met, counted: met + notMet, leftOut };
}
