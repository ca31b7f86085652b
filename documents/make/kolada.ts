import { koladaDocument } from '../../cli/kolada/document.ts';
import { readKolada } from '../../cli/kolada/read.ts';
import type { Document, Measure, Observation, Source } from '../../src/contract/index.ts';
import { answerOf } from './source-files.ts';

/** What `import kolada` gives. */
export interface Imported {
  readonly measures: readonly Measure[];
  readonly source: Source;
  /** The title of the place whose figures they are. */
  readonly own: string;
}

/** A source file as `import kolada` makes a document of it: Kolada's figures and titles, untouched. */
export function imported(file: string, settings: Parameters<typeof koladaDocument>[1]): Imported {
  const { document, faults } = koladaDocument(readKolada([answerOf(file)]), settings);
  const { measures, source, orgUnits: [unit] = [] } = document ?? {};
  if (!measures || !source || typeof unit?.name !== 'string') throw new Error(`${file}: ${faults[0]?.message ?? ''}`);
  return { measures, source, own: unit.name };
}

/** The day on which the stored copies were fetched. */
const retrieved = '2026-11-22';

/** Days at home with a sick child: three cities over 21 years, and a change of precision on the way. */
export function sickChildDays(): Document {
  const cities = ['0180', '1280', '1480'].map((own) => imported('kolada-n00945-vab.json', { own, retrieved }));
  const measures = cities.flatMap(({ own, measures: [measure] }) => (measure ? [named(own, measure)] : []));
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Tillfälliga föräldrapenningdagar (VAB) som tas ut av män, andel av antal dagar (%)',
    ...(cities[0] && { source: cities[0].source }),
    measures,
  };
}

/** All three stand in one document: each is called as its city. */
const named = (own: string, { description = '', unit = '', cadence, observations, groups }: Measure): Measure => ({
  id: own.toLowerCase(),
  name: `Föräldradagar för vård av barn (VAB) som tas ut av män, ${own}`,
  description,
  unit,
  decimals: 1,
  ...(cadence && { cadence }),
  better: 'neither',
  ...(observations && { observations }),
  ...(groups && { groups }),
  runChart: { annotations: [{ period: '2018', text: 'Från 2018 anges högst en decimal' }] },
});

const ARBOGA = '1984';
const BESIDE = 'Arboga, bredvid Koladas grupp ”Liknande kommuner socioekonomi, Arboga”.';

/** Gross regional product: municipalities whose figures end in different years. */
export function regionalProduct(): Document {
  const { source, measures } = imported('kolada-n03702-n03703-brp.json', {
    own: ARBOGA,
    retrieved,
    units: new Map([['N03702', 'tkr/invånare'], ['N03703', 'tkr/sysselsatt']]),
  });
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Bruttoregionprodukt i Arboga och jämförbara kommuner',
    source,
    orgUnits: [{ id: ARBOGA, name: 'Arboga', level: 'kommun' }],
    measures: measures.map(({ orgUnit = '', cadence, observations = [], groups = [], ...measure }): Measure => ({
      ...measure,
      description: `${BESIDE} ${String(measure.description)}`,
      decimals: 0,
      ...(cadence && { cadence }),
      better: 'neither',
      observations,
      groups,
      runChart: { annotations: [fallOf(observations)] },
      orgUnit,
    })),
  };
}

/** What the figures show, and no reason for it: the source gives none. */
function fallOf(series: readonly Observation[]): { period: string; text: string } {
  const [before, after] = ['2019', '2020'].map((year) => series.find(({ period }) => period === year)?.value ?? NaN);
  const tell = (value = NaN): string => String(Math.round(value));
  return { period: '2020', text: `Från ${tell(before)} till ${tell(after)}` };
}
