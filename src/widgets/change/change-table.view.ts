import { assessmentWords } from '../../locale/words/assessment.ts';
import type { Column, DataTableView } from '../../parts/data-table.view.ts';
import { difference, roundOn } from './change-group.view.ts';
import type { Frame } from './change-group.view.ts';

type Table = Pick<DataTableView, 'columns' | 'count' | 'rows'>;

/** Every statement by group: its mean on each occasion, and each mean's difference from the first. */
export function changeTable({ shown, readMean, settings: { language } }: Frame, all: Frame['occasions']): Table {
  const { areas, groups, decimals } = shown;
  const words = assessmentWords[language];
  const [first, ...later] = all;
  const statements = areas.flatMap((area) => area.statements);
  const change = ({ name }: { readonly name: string }): Column =>
    ({ label: `${words.change} ${first?.name ?? ''} → ${name}`, decimals, isSigned: true });
  const rows = statements.flatMap(({ id, number, text }) => groups.map((group) => {
    const means = all.map((occasion) => readMean(id)(roundOn(group, occasion)));
    const [start = ''] = means;
    return [
      number,
      text,
      ...(groups.length > 1 ? [group.name] : []),
      ...means.flatMap((mean, place) => (place > 0 ? [mean, difference(start, mean) ?? ''] : [mean])),
    ];
  }));
  return {
    columns: [
      { label: words.changes.number, decimals: 0 },
      { label: words.statement },
      ...(groups.length > 1 ? [{ label: words.group }] : []),
      ...(first ? [{ label: first.name, decimals }] : []),
      ...later.flatMap((occasion) => [{ label: occasion.name, decimals }, change(occasion)]),
    ],
    count: rows.length,
    rows: (most) => rows.slice(0, most),
  };
}
