import type { Language } from '../../locale/language.ts';
import { assessmentWords } from '../../locale/words/assessment.ts';
import type { ShownAssessment } from '../../parts/assessment-shown.view.ts';
import type { Cell, DataTableView } from '../../parts/data-table.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { reasonFor } from './radar-outlines.view.ts';
import type { GroupOutlines } from './radar-outlines.view.ts';

/** The areas with their mean in each round of each group, and what has changed from its first to its last. */
export function tableOf(
  groups: readonly GroupOutlines[],
  { name: caption, areas, decimals }: ShownAssessment,
  language: Language,
  source: SourceLineView | undefined,
): DataTableView {
  const { area: label, incomplete } = assessmentWords[language];
  const columns = groups.flatMap(({ name, all, span }) =>
    [...all.map((outline) => outline.name), ...(span ? [`${name} ${span}`.trim()] : [])]);
  return {
    language,
    caption,
    columns: [{ label }, ...columns.map((column) => ({ label: column, decimals }))],
    count: areas.length,
    rows: (most) => areas.slice(0, most).map((area, index): readonly Cell[] => [
      area.name,
      ...groups.flatMap(({ all, span, changes }) => [
        ...all.map(({ means, round }) => means[index] ?? reasonFor(area.statements, round, language) ?? incomplete),
        ...(span ? [changes[index] ?? ''] : []),
      ]),
    ]),
    source,
  };
}
