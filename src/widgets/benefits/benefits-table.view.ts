import { benefitState, isCounted, latestRealised } from '../../contract/benefit-sums.ts';
import type { Benefit } from '../../contract/index.ts';
import { formatFor } from '../../locale/format.ts';
import { benefitWords } from '../../locale/words/benefit.ts';
import type { DataTableView, Row } from '../../parts/data-table.view.ts';
import { capital } from '../../parts/sentence.view.ts';
import type { SourceLineView } from '../../parts/source-line.view.ts';
import { improvementsOf, unitName } from './benefits-lines.view.ts';
import type { BenefitFrame } from './benefits-lines.view.ts';

interface Tabled {
  readonly name: string;
  readonly benefits: readonly Benefit[];
  readonly source: SourceLineView | undefined;
}

/** A benefit a row, with its latest figure. */
export function benefitsTable({ name, benefits, source }: Tabled, frame: BenefitFrame): DataTableView {
  const { columns } = benefitWords[frame.settings.language];
  const figures = benefits.flatMap((benefit) =>
    [benefit.expected, latestRealised(benefit)].flatMap((one) => one?.value ?? []));
  const decimals = figures.some((value) => value % 1 !== 0) ? 2 : 0;
  const texts = (...labels: readonly string[]): DataTableView['columns'] =>
    labels.map((label) => ({ label: capital(label) }));
  return {
    language: frame.settings.language,
    caption: name,
    columns: [
      ...texts(columns.benefit, columns.orgUnit, columns.kind, columns.unit),
      { label: capital(columns.expected), decimals },
      ...texts(columns.by),
      { label: capital(columns.realised), decimals },
      ...texts(columns.on, columns.state, columns.from, columns.measure),
    ],
    count: benefits.length,
    rows: (most) => benefits.slice(0, most).map((benefit) => rowOf(benefit, frame)),
    source,
  };
}

function rowOf(benefit: Benefit, frame: BenefitFrame): Row {
  const { settings: { language }, document, read } = frame;
  const { kinds, states, described } = benefitWords[language];
  const { period, date } = formatFor(language);
  const { text, kind = 'other', unit, expected } = benefit;
  const latest = latestRealised(benefit);
  const measure = document.measures?.find(({ id }) => id === benefit.measure);
  return [
    read(text),
    unitName(benefit, frame),
    kinds[kind],
    unit === undefined ? '' : read(unit),
    expected?.value ?? '',
    expected?.by === undefined ? '' : period(expected.by),
    latest?.value ?? '',
    latest ? date(latest.on) : '',
    isCounted(benefit) ? states[benefitState(benefit, frame.at)] : described,
    improvementsOf(benefit, frame).join('; '),
    measure ? read(measure.name) : '',
  ];
}
