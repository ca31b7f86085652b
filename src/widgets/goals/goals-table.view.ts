import type { GoalNode } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { textIn } from '../../locale/language.ts';
import { goalWords } from '../../locale/words/goal.ts';
import type { DataTableView, Row } from '../../parts/data-table.view.ts';
import { countsMeasures, leftOutText } from '../../parts/roll-up.view.ts';
import type { Settings } from '../../parts/widget.view.ts';

/** A row for each goal, in the order of the tree: what it counts is also in the rows of those above it. */
export function goalsTable(
  nodes: readonly GoalNode[],
  { caption, source, documentLanguage }: Pick<DataTableView, 'caption' | 'source'> & {
    readonly documentLanguage: string | undefined;
  },
  { language, tag }: Settings,
): DataTableView {
  const words = goalWords[language];
  const { tree } = words;
  const { period } = formatFor(language);
  const rowOf = ({ goal, depth, orgUnit, counts }: GoalNode): Row => [
    textIn(goal.text, tag, documentLanguage),
    depth,
    orgUnit ? textIn(orgUnit.name, tag, documentLanguage) : '',
    goal.deadline ? period(goal.deadline) : '',
    goal.judgement ? words.judgement[goal.judgement.state] : '',
    ...(countsMeasures(counts) ? [counts.met, counts.counted] : ['', '']),
    leftOutText(counts, language).join(''),
  ];
  return {
    language,
    caption,
    columns: [
      { label: tree.name },
      { label: tree.level, decimals: 0 },
      { label: tree.unit },
      { label: tree.deadline },
      { label: tree.judgement },
      { label: tree.met, decimals: 0 },
      { label: tree.counted, decimals: 0 },
      { label: tree.leftOut },
    ],
    count: nodes.length,
    rows: (most) => nodes.slice(0, most).map(rowOf),
    source,
  };
}
