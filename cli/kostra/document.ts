import type { Document, Measure, Missing, Observation } from '../../src/contract/index.ts';
import { cubeWords } from '../jsonstat/words.ts';
import type { CubeWords } from '../jsonstat/words.ts';
import { Misuse } from '../misuse.ts';
import type { FigureColumn, Region, RegionTable } from './read.ts';

/** What somebody wants of the table, and what the table itself does not say. */
export interface RegionSettings {
  /** The period that all figures are of, as "2015". */
  readonly year: string;
  /** The region whose board it is, by code or name; the others are comparisons. */
  readonly own?: string;
  /** Regions to take, by code or name; without them all. */
  readonly regions?: readonly string[];
  /** Headers of columns to take; without them all. */
  readonly columns?: readonly string[];
  readonly language: string;
  readonly source: string;
  readonly retrieved?: string;
  /** By header of the column. */
  readonly names?: ReadonlyMap<string, string>;
  readonly units?: ReadonlyMap<string, string>;
}

const MOST_LISTED = 20;

/**
 * Makes a document of a table of regions: a measure for each column, of one region, the others beside it.
 *
 * @throws  {Misuse} where it has to be said whose board it is, or a region or column is named that is not there.
 */
export function regionDocument(table: RegionTable, settings: RegionSettings): Document {
  const { language, retrieved } = settings;
  const words = cubeWords(language);
  const taken = takenRows(table, settings);
  const own = ownRow(table, taken, settings.own);
  const region = table.regions[own];
  const id = region?.code ?? '';
  return {
    styrtavla: '1',
    language,
    ...(words.timeZone !== undefined && { timeZone: words.timeZone }),
    source: { name: settings.source, ...(retrieved !== undefined && { retrieved }) },
    orgUnits: [{ id, name: region?.name ?? '' }],
    measures: takenColumns(table, settings).map((column): Measure => {
      const series = (row: number): Observation[] => observations(column, row, settings.year, words);
      const groups = taken.filter((row) => row !== own)
        .map((row) => ({ name: nameOf(table.regions, row), observations: series(row) }))
        .filter((group) => group.observations.length > 0);
      const unit = settings.units?.get(column.header);
      return {
        id: column.header,
        name: settings.names?.get(column.header) ?? column.header,
        orgUnit: id,
        ...(unit !== undefined && { unit }),
        observations: series(own),
        ...(groups.length > 0 && { groups }),
      };
    }),
  };
}

/** An empty cell is no observation: the table does not say why. */
function observations({ figures }: FigureColumn, row: number, period: string, words: CubeWords): Observation[] {
  const { value, missing } = figures[row] ?? {};
  if (value !== undefined) return [{ period, value }];
  return missing ? [{ period, missing, note: noteOf(missing, words) }] : [];
}

const noteOf = (missing: Missing, words: CubeWords): string => words.missing[missing];

/** Two regions may share their name: then the code tells them apart. */
function nameOf(regions: readonly Region[], row: number): string {
  const { code = '', name = '' } = regions[row] ?? {};
  return regions.filter((other) => other.name === name).length > 1 && code !== name ? `${name} (${code})` : name;
}

const isCalled = (name: string) => (region: Region): boolean =>
  region.code === name || region.name.toLowerCase() === name.toLowerCase();

function takenRows({ file, regions }: RegionTable, { regions: wanted, own }: RegionSettings): readonly number[] {
  const rows = [...regions.keys()];
  if (!wanted) return rows;
  const names = own === undefined ? wanted : [...wanted, own];
  const lacking = names.find((name) => !regions.some(isCalled(name)));
  if (lacking !== undefined) throw new Misuse(`${file}: there is no region ${lacking}. There are:${listed(regions)}`);
  return rows.filter((row) => names.some((name) => regions.slice(row, row + 1).some(isCalled(name))));
}

function ownRow({ file, regions }: RegionTable, taken: readonly number[], own: string | undefined): number {
  const [only = 0, ...others] = taken;
  if (own === undefined && others.length === 0) return only;
  const row = own === undefined ? -1 : regions.findIndex(isCalled(own));
  if (row >= 0) return row;
  const found = own === undefined ? `There are ${taken.length} regions` : `There is no region ${own}`;
  throw new Misuse(`${file}: ${found}. Name the one whose board it is with --own, by code or name:${listed(regions)}`);
}

function takenColumns({ file, columns }: RegionTable, { columns: wanted }: RegionSettings): readonly FigureColumn[] {
  const lacking = wanted?.find((name) => !columns.some(({ header }) => header === name));
  if (lacking === undefined) return columns.filter(({ header }) => wanted?.includes(header) ?? true);
  const headers = columns.map(({ header }) => `\n  ${header}`).join('');
  throw new Misuse(`${file}: there is no column ${lacking}. There are:${headers}`);
}

function listed(regions: readonly Region[]): string {
  const some = regions.slice(0, MOST_LISTED).map(({ code, name }) => `\n  ${code === name ? '' : `${code}  `}${name}`);
  return some.join('') + (regions.length > MOST_LISTED ? `\n  and ${regions.length - MOST_LISTED} more` : '');
}
