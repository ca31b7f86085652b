import type { Document, Measure, Observation, Source } from '../../src/contract/index.ts';
import { readJson } from './source-files.ts';

/** As the terms of Kolada ask for it; figures that were changed on the way get a `processed` too. */
export const kolada: Source = {
  name: 'Kolada',
  url: 'https://www.kolada.se/',
  licence: 'Fria att använda, källan ska anges',
  retrieved: '2026-11-22',
};

interface Answer {
  readonly _meta_kpi: readonly { readonly id: string; readonly title: string; readonly description: string }[];
  readonly _meta_municipality: readonly { readonly id: string; readonly title: string }[];
  readonly values: readonly {
    readonly kpi: string;
    readonly municipality: string;
    readonly period: number;
    readonly values: readonly { readonly gender: string; readonly value: number | null }[];
  }[];
}

/** One municipality's figures for both sexes together, in the source's order. */
function seriesOf({ values }: Answer, kpi: string, municipality: string): Observation[] {
  const own = values.filter((each) => each.kpi === kpi && each.municipality === municipality);
  return own.map(({ period, values: byGender }) => {
    const total = byGender.find(({ gender }) => gender === 'T');
    return { period: String(period), value: total?.value ?? null };
  });
}

/** The others beside one, in the order of the source: nobody is ranked. */
const othersThan = (answer: Answer, kpi: string, own: string): NonNullable<Measure['groups']> =>
  answer._meta_municipality
    .filter(({ id }) => id !== own)
    .map(({ id, title }) => ({ name: title, observations: seriesOf(answer, kpi, id) }));

/** Days at home with a sick child: three cities over 21 years, and a change of precision on the way. */
export function sickChildDays(): Document {
  const answer = readJson<Answer>('kolada-n00945-vab.json');
  const measures = answer._meta_kpi.flatMap((kpi) => answer._meta_municipality.map((municipality): Measure => ({
    id: municipality.title.toLowerCase(),
    name: `Föräldradagar för vård av barn (VAB) som tas ut av män, ${municipality.title}`,
    description: kpi.description,
    unit: '%',
    decimals: 1,
    cadence: 'year',
    better: 'neither',
    observations: seriesOf(answer, kpi.id, municipality.id),
    groups: othersThan(answer, kpi.id, municipality.id),
    runChart: { annotations: [{ period: '2018', text: 'Från 2018 anges högst en decimal' }] },
  })));
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Tillfälliga föräldrapenningdagar (VAB) som tas ut av män, andel av antal dagar (%)',
    source: kolada,
    measures,
  };
}

const ARBOGA = '1984';

/** Gross regional product: municipalities whose figures end in different years. */
export function regionalProduct(): Document {
  const answer = readJson<Answer>('kolada-n03702-n03703-brp.json');
  const units: Readonly<Record<string, string>> = { N03702: 'tkr/invånare', N03703: 'tkr/sysselsatt' };
  const measures = answer._meta_kpi.map((kpi): Measure => ({
    id: kpi.id,
    name: kpi.title,
    description: `Arboga, bredvid Koladas grupp ”Liknande kommuner socioekonomi, Arboga”. ${kpi.description}`,
    unit: units[kpi.id] ?? '',
    decimals: 0,
    cadence: 'year',
    better: 'neither',
    observations: seriesOf(answer, kpi.id, ARBOGA),
    groups: othersThan(answer, kpi.id, ARBOGA),
    runChart: { annotations: [fallOf(seriesOf(answer, kpi.id, ARBOGA))] },
  }));
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Bruttoregionprodukt i Arboga och jämförbara kommuner',
    source: kolada,
    orgUnits: [{ id: ARBOGA, name: 'Arboga', level: 'kommun' }],
    measures: measures.map((measure) => ({ ...measure, orgUnit: ARBOGA })),
  };
}

/** What the figures show, and no reason for it: the source gives none. */
function fallOf(series: readonly Observation[]): { period: string; text: string } {
  const [before, after] = ['2019', '2020'].map((year) => series.find(({ period }) => period === year)?.value ?? NaN);
  const tell = (value = NaN): string => String(Math.round(value));
  return { period: '2020', text: `Från ${tell(before)} till ${tell(after)}` };
}
