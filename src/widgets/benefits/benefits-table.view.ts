import { benefitState, isCounted, latestRealised } from '../../contract/benefit-sums.ts';
import type { Benefit } from '../../contract/index.ts';
import type { DataTableView, Row } from '../../parts/data-table.view.ts';
import { capital } from '../../parts/sentence.view.ts';
import { improvementsOf, unitName } from './benefits-frame.view.ts';
import type { BenefitFrame } from './benefits-frame.view.ts';
import type { BenefitsView } from './benefits.view.ts';

/** A benefit a row, with its latest figure. */
export function benefitsTable({ name, language, benefits, source, frame }: BenefitsView): DataTableView {
  const { columns } = frame.words;
  const figures = benefits.flatMap((benefit) =>
    [benefit.expected, latestRealised(benefit)].flatMap((one) => one?.value ?? []));
  const decimals = figures.some((value) => value % 1 !== 0) ? 2 : 0;
  const texts = (...labels: readonly string[]): DataTableView['columns'] =>
    labels.map((label) => ({ label: capital(label) }));
  return {
    language,
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
  const { document, read, words: { kinds, states, described }, format: { period, date } } = frame;
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
