import type { Document, Measure, Missing, Observation, Source } from '../../src/contract/index.ts';
import { readJson } from './source-files.ts';

const statistikkbanken = (table: string): string => `https://www.ssb.no/statbank/table/${table}/`;

interface Dimension {
  readonly category: {
    readonly index: Readonly<Record<string, number>>;
    readonly label: Readonly<Record<string, string>>;
  };
}

interface Cube {
  readonly size: readonly number[];
  readonly value: readonly (number | null)[];
  readonly status: Readonly<Record<string, string>>;
  readonly dimension: Readonly<Record<string, Dimension>>;
}

// Statistics Norway's own meaning of the signs: '.' the category did not exist, '..' no figures came in or they are
// too uncertain. That is not Kolada's '..', a figure hidden because few stand behind it.
const SIGNS: Readonly<Record<string, Missing>> = { '.': 'notApplicable', '..': 'notCollected' };

/** A cell of the cube as an observation; `place` is its index in each dimension. */
function cellAt({ size, value, status }: Cube, place: readonly number[], period: string, notes: Notes): Observation {
  const index = place.reduce((sum, each, nth) => sum * (size[nth] ?? 1) + each, 0);
  const sign = status[index];
  if (sign === undefined) return { period, value: value[index] ?? NaN };
  const missing = SIGNS[sign];
  return missing ? { period, missing, note: notes[missing] } : { period };
}

type Notes = Readonly<Record<Missing, string>>;
const BOKMAAL: Notes = {
  notApplicable: 'ikke mulig å oppgi tall (.)',
  notCollected: 'tallgrunnlag mangler (..)',
  suppressed: 'vises ikke av konfidensialitetshensyn (:)',
};
const NYNORSK: Notes = {
  notApplicable: 'ikkje mogleg å gi tal (.)',
  notCollected: 'talgrunnlag manglar (..)',
  suppressed: 'blir ikkje vist av omsyn til konfidensialitet (:)',
};

/** What a dimension's places are called, in their order. */
function labels({ dimension }: Cube, name: string): string[] {
  const { index = {}, label = {} } = dimension[name]?.category ?? {};
  const codes = Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0));
  return codes.map((code) => label[code] ?? code);
}

const cultureSource: Source = {
  name: 'Statistisk sentralbyrå, tabell 05300',
  url: statistikkbanken('05300'),
  licence: 'CC BY 4.0',
  retrieved: '2026-11-22',
};

/** Distance to culture: nine years with two to five between them, and two reasons for a figure that is not there. */
export function culture(): Document {
  const cube = readJson<Cube>('ssb-05300-avstand-kultur.jsonstat.json');
  const years = labels(cube, 'Tid');
  const offers = labels(cube, 'Kulturtilbud');
  const distances = labels(cube, 'Avstand1');
  const series = (distance: number, offer: number): Observation[] =>
    years.map((year, nth) => cellAt(cube, [distance, offer, 0, nth], year, BOKMAAL));
  const measure = (distance: number, offer: number): Measure => ({
    id: `${String(offer + 1)}-${['naer', '', '', '', '', 'langt'][distance] ?? ''}`,
    name: `${offers[offer] ?? ''}: ${(distances[distance] ?? '').toLowerCase()}`,
    description: 'Andel av befolkningen etter avstand til nærmeste lokale eller sted.',
    unit: '%',
    decimals: 0,
    better: 'neither',
    observations: series(distance, offer),
  });
  const library = 6;
  const compared: Measure = {
    ...measure(0, library),
    id: 'under-1-km',
    name: 'Folkebibliotek og andre kulturtilbud under 1 km unna',
    groups: offers
      .map((name, offer) => ({ name, observations: series(0, offer) }))
      .filter((_, offer) => offer !== library),
  };
  return {
    styrtavla: '1',
    language: 'nb',
    timeZone: 'Europe/Oslo',
    title: 'Avstand til nærmeste kulturtilbud',
    source: cultureSource,
    measures: [compared, ...[0, 5].flatMap((distance) => offers.map((_, offer) => measure(distance, offer)))],
  };
}

/** Unemployment in nynorsk: two measures that share a cube, the last month not there yet. */
export function unemployment(): Document {
  const { dataset } = readJson<{ readonly dataset: Cube }>('ssb-aku-arbeidslause-nynorsk.jsonstat1.json');
  // JSON-stat 1 keeps the sizes among the dimensions.
  const { size } = dataset.dimension as unknown as { readonly size: readonly number[] };
  const cube = { ...dataset, size };
  const months = labels(cube, 'Tid').map((label) => label.replace('M', '-'));
  const units = ['tusen personar', '%'];
  return {
    styrtavla: '1',
    language: 'nn',
    timeZone: 'Europe/Oslo',
    title: 'Arbeidslause 15–74 år',
    source: { ...cultureSource, name: 'Statistisk sentralbyrå, arbeidskraftundersøkinga', url: 'https://www.ssb.no/aku' },
    measures: labels(cube, 'ContentsCode').map((name, nth): Measure => ({
      id: ['personar', 'prosent'][nth] ?? '',
      name,
      unit: units[nth] ?? '',
      decimals: nth,
      cadence: 'month',
      better: 'lower',
      observations: months.map((month, index) => cellAt(cube, [0, 0, index, nth], month, NYNORSK)),
    })),
  };
}
