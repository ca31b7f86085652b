import type { Document, Measure, Observation } from '../../src/contract/index.ts';
import { imported } from './kolada.ts';

const FILE = 'kolada-linkoping-2015-2025.json';
const OWN = '0580';
/** The country, and groups of municipalities; the file has the figures of single ones for one measure only. */
const GROUPS = ['0000', 'G37449', 'G35989', 'G92790', 'G30825', 'G33615'];
const COMPARED = 'N07926';
const CITIES = ['Norrköping', 'Jönköping', 'Örebro', 'Västerås', 'Uppsala', 'Stockholm', 'Göteborg', 'Malmö'];

// Only for waiting is it plain to everybody which way is good. Costs, counts and shares of plans have no such way.
const WAITING = ['N07926', 'N07927', 'U00810'];
const BY_SEX = ['N01951', 'N02014', 'N02017'];

const settings = { own: OWN, retrieved: '2026-09-04' };

const explained = (observations: readonly Observation[] = []): Observation[] => observations
  .map((one) => (one.value === undefined ? { ...one, note: 'inget värde i Kolada för året' } : one));

function measureOf({ cadence, groups = [], ...measure }: Measure): Measure {
  const { id, name, unit, decimals, observations = [] } = measure;
  const latest = observations.at(-1)?.period;
  const compared = groups.find((group) => group.observations?.length === 1)?.observations?.[0]?.period;
  return {
    id,
    orgUnit: OWN,
    name,
    ...(latest !== compared && {
      description: `Jämförelsetalen gäller ${compared ?? ''}, Linköpings eget ${latest ?? ''}.`,
    }),
    ...(unit !== undefined && { unit }),
    ...(decimals !== undefined && { decimals }),
    ...(cadence && { cadence }),
    better: WAITING.includes(id) ? 'lower' : 'neither',
    observations: explained(observations),
    groups: groups.map((group) => ({ ...group, observations: explained(group.observations) })),
  };
}

/** Nine municipalities over the same four years, in the order in which the source lists them. */
function comparison(): readonly Measure[] {
  const years = ['2019', '2021', '2023', '2025'];
  return imported(FILE, { ...settings, kpis: [COMPARED], places: [OWN, ...CITIES], years })
    .measures.map(({ id, name, unit = '', observations = [], groups = [] }) => ({
      id: `${id}-kommuner`,
      orgUnit: OWN,
      name: `${String(name)}, nio kommuner`,
      unit,
      decimals: 1,
      better: 'lower',
      observations,
      groups,
    }));
}

// The source tells women's figures and the total. Men's would follow from them, but nobody has published them here.
function bySex({ id, name, unit, observations = [], groups = [] }: Measure): Measure {
  const men = observations.map(({ period }): Observation => ({ period, note: 'anges inte i källan' }));
  return {
    id,
    orgUnit: OWN,
    name,
    unit: unit ?? 'invånare',
    decimals: unit === '%' ? 1 : 0,
    better: 'neither',
    observations,
    groups: [...groups, { name: 'Män', of: 'kön', observations: men }],
  };
}

/** A municipality's sparse yearly figures beside others: holes, every second year, and comparisons of another year. */
export function linkoping(): Document {
  const { own, source, measures } = imported(FILE, { ...settings, places: [OWN, ...GROUPS] });
  return {
    styrtavla: '1',
    language: 'sv',
    title: 'Så går det för Linköping',
    source,
    orgUnits: [{ id: OWN, name: own, level: 'kommun' }],
    measures: [
      ...measures.filter(({ id }) => !BY_SEX.includes(id)).map(measureOf),
      ...comparison(),
      ...measures.filter(({ id }) => BY_SEX.includes(id)).map(bySex),
    ],
  };
}
