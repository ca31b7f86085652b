import { assessmentWords } from '../../locale/words/assessment.ts';
import { figureWords } from '../../locale/words/figures.ts';
import type { Cell, Column, DataTableView } from '../../parts/data-table.view.ts';
import { sum } from './distribution-answers.view.ts';
import type { Answers, Told } from './distribution-answers.view.ts';

type Read = (answers: Answers) => Cell | undefined;
type Line = readonly [head: string, figure: Read, percent?: Read];

/**
 * A row for each step of the scale, below them what sums them up; two columns for each group and occasion.
 *
 * @param isAll  Of several statements, one after the other: a column says which.
 */
export function distributionTable(
  { shown: { groups, decimals }, answers, labels, language }: Told,
  isAll: boolean,
): Pick<DataTableView, 'columns' | 'count' | 'rows'> {
  const { distribution: words, statement, mean: meanWord } = assessmentWords[language];
  const perStatement = groups.flatMap(({ rounds }) => rounds).length;
  const blocks = answers.flatMap((_, at) => (at % perStatement ? [] : [answers.slice(at, at + perStatement)]));
  const lines: readonly Line[] = [
    ...labels.map((label, step): Line => [label, ({ counts }) => counts[step], percentAt(step)]),
    [figureWords[language].n, ({ n }) => n],
    ...(answers.some(({ noOpinion }) => noOpinion !== undefined)
      ? [[words.noOpinion, ({ noOpinion }) => noOpinion] satisfies Line] : []),
    [meanWord, ({ mean }) => mean],
  ];
  const rows = blocks.flatMap((block) => lines.map(([head, figure, percent]) => [
    ...(isAll ? block.slice(0, 1).map((one) => `${one.statement.number}. ${one.statement.text}`) : []),
    head,
    ...block.flatMap((one) => [figure(one) ?? one.notice ?? '', percent?.(one) ?? '']),
  ]));
  const decimalsIn = (row: number): number => ((row + 1) % lines.length === 0 ? decimals : 0);
  const columns = (blocks[0] ?? []).flatMap(({ group, round: { occasion } }): Column[] => [
    { label: `${group.name}, ${occasion.name}: ${words.count}`, decimals: decimalsIn },
    { label: `${group.name}, ${occasion.name}: %`, decimals: 1 },
  ]);
  return {
    columns: [...(isAll ? [{ label: statement }] : []), { label: words.answer }, ...columns],
    count: rows.length,
    rows: (most) => rows.slice(0, most),
  };
}

function percentAt(step: number): Read {
  return ({ counts }) => {
    const count = counts[step];
    return count === undefined ? count : count / sum(counts) * 100;
  };
}
