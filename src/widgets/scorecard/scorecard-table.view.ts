import { commonWords } from '../../locale/words/common.ts';
import { figureWords } from '../../locale/words/figures.ts';
import { goalWords } from '../../locale/words/goal.ts';
import { scorecardWords } from '../../locale/words/scorecard.ts';
import type { DataTableView, Row } from '../../parts/data-table.view.ts';
import type { Language } from '../../locale/language.ts';
import type { ScorecardRow } from './scorecard-rows.view.ts';

/** The rows as they are seen, for a file: each with its period and its source, and figures as numbers. */
export function scorecardTable(
  rows: readonly ScorecardRow[],
  caption: string,
  { language, source }: Pick<DataTableView, 'language' | 'source'>,
): DataTableView {
  const { value, period, target } = figureWords[language];
  const { measure, outcome } = goalWords[language];
  const { unit, trend, goal } = scorecardWords[language];
  const labels = [
    measure, value, unit, period, target, outcome, trend, goal, bare(commonWords[language].source),
  ];
  return {
    language,
    caption,
    columns: labels.map((label) => ({ label })),
    count: rows.length,
    rows: (most) => rows.slice(0, most).map((row) => cellsOf(row, language)),
    source,
  };
}

function cellsOf({ summary, goal, source }: ScorecardRow, language: Language): Row {
  const { name, amount, unit, when, newer, target, fulfilment, run, judged: { reason } } = summary;
  const { noValue, missing } = figureWords[language];
  const { source: before } = commonWords[language];
  return [
    name,
    amount ?? (reason ? missing[reason] : noValue),
    unit,
    [when, newer].filter(Boolean).join('; '),
    target,
    fulfilment.text,
    run ? [run.text, run.detail].filter(Boolean).join(': ') : '',
    goal,
    source?.origin?.replace(`${before} `, '') ?? '',
  ];
}

const bare = (label: string): string => label.replace(':', '');
