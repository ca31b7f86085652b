import { readRegions } from '../../cli/kostra/read.ts';
import type { Document, Measure, Observation, Source } from '../../src/contract/index.ts';
import { bytesOf } from './source-files.ts';

/**
 * The source does not name its year. Its population does: 5,213,985 in all municipalities and 658,390 in Oslo are
 * what KOSTRA itself gives for 2015. The documents test adds them up again.
 */
export const YEAR = '2015';

const UNSTATED = `Året er ikke oppgitt i kilden; ${YEAR} er utledet av folkemengden.`;

const source: Source = {
  name: 'Statistisk sentralbyrå, KOSTRA tabell 4.1',
  url: 'https://www.ssb.no/offentlig-sektor/kostra',
  licence: 'CC BY 4.0',
  retrieved: '2026-11-22',
  processed: UNSTATED,
};

const divided: Source = { ...source, processed: `Regnet ut per innbygger. ${UNSTATED}` };

// Ordinary ones and odd ones: no area, income above costs, no accounts.
const CHOSEN = ['0101', '0104', '0105', '0106', '0121', '0226', '0514'];

const FILE = 'kostra-idrettsbygg-kommuner.csv';
const table = readRegions({ name: FILE, bytes: bytesOf(FILE) });

/** A figure of a region, by its place in the table. */
type Figure = (row: number) => number | undefined;

const numberAt = (row: number, column: string): number | undefined =>
  table.columns.find(({ header }) => header === column)?.figures[row]?.value;

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** A figure over another; none where one of them lacks or nothing is there to divide by. */
const ratio = (column: string, by: string, factor: number, decimals: number): Figure => (row) => {
  const [over, under] = [numberAt(row, column), numberAt(row, by)];
  return over === undefined || !under ? undefined : round(over * factor / under, decimals);
};

function observed(row: number, figure: Figure): Observation {
  const value = figure(row);
  return value === undefined ? { period: YEAR, note: 'kilden har ikke tall for kommunen' } : { period: YEAR, value };
}

const nameOf = (row: number): string => table.regions[row]?.name ?? '';

interface Told {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly figure: Figure;
  readonly source?: Source;
}

const FIGURES: readonly Told[] = [
  {
    id: 'netto',
    name: 'Netto driftsutgifter til idrettsbygg, Halden',
    unit: 'tusen kr',
    decimals: 0,
    figure: (row) => numberAt(row, 'netto_driftsutgifter_idrettsbygg'),
  },
  {
    id: 'netto-per-innbygger',
    name: 'Netto driftsutgifter til idrettsbygg per innbygger, Halden',
    unit: 'kr',
    decimals: 0,
    figure: ratio('netto_driftsutgifter_idrettsbygg', 'folkemengde', 1000, 0),
    source: divided,
  },
  {
    id: 'areal-per-innbygger',
    name: 'Areal på idrettsbygg per innbygger, Halden',
    unit: 'm²',
    decimals: 2,
    figure: ratio('areal_idrettsbygg_m2', 'folkemengde', 1, 2),
    source: divided,
  },
];

function measureOf({ figure, ...told }: Told, [own, ...others]: readonly number[]): Measure {
  return {
    ...told,
    orgUnit: 'halden',
    description: 'Ved siden av Halden står kommuner som er valgt for å vise vanlige og uvanlige tall.',
    better: 'neither',
    observations: own === undefined ? [] : [observed(own, figure)],
    groups: others.map((row) => ({ name: nameOf(row), observations: [observed(row, figure)] })),
  };
}

/** One year of accounts: figures below zero, none at all, and an area of zero. */
export function sportsBuildings(): Document {
  const chosen = [...table.regions.keys()].filter((row) => CHOSEN.includes(table.regions[row]?.code ?? ''));
  return {
    styrtavla: '1',
    language: 'nb',
    timeZone: 'Europe/Oslo',
    title: 'Idrettsbygg i kommunene',
    source,
    orgUnits: [{ id: 'halden', name: 'Halden', level: 'kommune' }],
    measures: FIGURES.map((figure) => measureOf(figure, chosen)),
  };
}
