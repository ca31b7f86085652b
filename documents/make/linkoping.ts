import type { Document, Measure, Observation } from '../../src/contract/index.ts';
import { kolada } from './kolada.ts';
import { readJson } from './source-files.ts';

interface Point {
  readonly period: number;
  readonly value: number | null;
}

interface Kpi {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly series: Readonly<Record<string, readonly Point[]>>;
  readonly references: { readonly period: number; readonly values: Readonly<Record<string, number | null>> };
}

interface Collected {
  readonly entities: Readonly<Record<string, string>>;
  readonly kpis: readonly Kpi[];
  readonly municipalComparison: {
    readonly kpi: string;
    readonly periods: readonly number[];
    readonly rows: readonly (readonly [string, ...number[]])[];
  };
  readonly genderSplit: {
    readonly rows: readonly {
      readonly kpi: string;
      readonly title: string;
      readonly period: number;
      readonly values: readonly { readonly gender: string; readonly value: number }[];
    }[];
  };
}

const OWN = '0580';
const NO_FIGURE = 'inget värde i Kolada för året';
// Only for waiting is it plain to everybody which way is good. Costs, counts and shares of plans have no such way.
const WAITING = ['N07926', 'N07927', 'U00810'];
// Of the others the source has a figure each second year, or no rule at all, and nothing is due in the years between.
const YEARLY = ['U00810', 'N07925', 'N07917', 'N07906', 'N07001', 'N15009', 'N15061'];

const observed = ({ period, value }: Point): Observation =>
  value === null ? { period: String(period), note: NO_FIGURE } : { period: String(period), value };

function groupsOf({ series, references }: Kpi, names: Collected['entities']): NonNullable<Measure['groups']> {
  const others = Object.entries(series).filter(([id]) => id !== OWN);
  const single = Object.entries(references.values)
    .map(([id, value]): [string, Point[]] => [id, [{ period: references.period, value }]]);
  return [...others, ...single]
    .map(([id, points]) => ({ name: names[id] ?? id, observations: points.map(observed) }));
}

function measureOf(kpi: Kpi, names: Collected['entities']): Measure {
  const own = (kpi.series[OWN] ?? []).map(observed);
  const latest = own.at(-1)?.period;
  const compared = String(kpi.references.period);
  return {
    id: kpi.id,
    orgUnit: OWN,
    name: kpi.title,
    ...(latest !== compared && { description: `Jämförelsetalen gäller ${compared}, Linköpings eget ${latest ?? ''}.` }),
    unit: kpi.unit,
    decimals: kpi.decimals,
    ...(YEARLY.includes(kpi.id) && { cadence: 'year' as const }),
    better: WAITING.includes(kpi.id) ? 'lower' : 'neither',
    observations: own,
    groups: groupsOf(kpi, names),
  };
}

/** Nine municipalities over the same four years, in the order in which the source lists them. */
function comparison({ kpis, municipalComparison: { kpi: id, periods, rows } }: Collected): Measure {
  const kpi = kpis.find((each) => each.id === id);
  const [own, ...others] = rows.map(([name, ...values]) => ({
    name,
    observations: values.map((value, index): Observation => ({ period: String(periods[index]), value })),
  }));
  return {
    id: `${id}-kommuner`,
    orgUnit: OWN,
    name: `${kpi?.title ?? id}, nio kommuner`,
    unit: kpi?.unit ?? '',
    decimals: 1,
    better: 'lower',
    observations: own?.observations ?? [],
    groups: others,
  };
}

// The source tells women's figures and the total. Men's would follow from them, but nobody has published them here.
function genderSplit({ genderSplit: { rows } }: Collected): Measure[] {
  return rows.map(({ kpi, title, period, values }) => {
    const of = (wanted: string): Observation[] =>
      values.filter(({ gender }) => gender === wanted).map(({ value }) => ({ period: String(period), value }));
    return {
      id: kpi,
      orgUnit: OWN,
      name: title,
      unit: title.endsWith('%') ? '%' : 'invånare',
      decimals: title.endsWith('%') ? 1 : 0,
      better: 'neither',
      observations: of('T'),
      groups: [
        { name: 'Kvinnor', of: 'kön', observations: of('K') },
        { name: 'Män', of: 'kön', observations: [{ period: String(period), note: 'anges inte i källan' }] },
      ],
    };
  });
}

/** A municipality's sparse yearly figures beside others: holes, every second year, and comparisons of another year. */
export function linkoping(): Document {
  const collected = readJson<Collected>('kolada-linkoping-2015-2025.json');
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Så går det för Linköping',
    source: { ...kolada, retrieved: '2026-09-04', processed: 'Avrundade på vägen.' },
    orgUnits: [{ id: OWN, name: collected.entities[OWN] ?? OWN, level: 'kommun' }],
    measures: [
      ...collected.kpis.map((kpi) => measureOf(kpi, collected.entities)),
      comparison(collected),
      ...genderSplit(collected),
    ],
  };
}
