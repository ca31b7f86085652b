import assert from 'node:assert/strict';
import { cubeDocument } from '../../../cli/jsonstat/document.ts';
import type { CubeSettings } from '../../../cli/jsonstat/document.ts';
import { readCube } from '../../../cli/jsonstat/read.ts';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document, Measure } from '../../../src/contract/index.ts';

const REGION = {
  label: 'region', category: { index: ['0301', '1103'], label: { '0301': 'Oslo', 1103: 'Stavanger' } },
};
export const SEX = {
  label: 'kjønn', category: { index: { 0: 0, 1: 1, 2: 2 }, label: { 0: 'Begge', 1: 'Menn', 2: 'Kvinner' } },
};
export const TIME = { label: 'år', category: { index: ['2024', '2025'] } };
const CONTENTS = {
  label: 'statistikkvariabel',
  category: { label: { Antall: 'Ansatte' }, unit: { Antall: { base: 'personer', decimals: 0 } } },
};

/** Two regions, three sexes, two years: cell by cell 0 to 11. */
export const WHOLE = {
  version: '2.0',
  class: 'dataset',
  label: 'Ansatte',
  source: 'Kontoret',
  id: ['Region', 'Kjonn', 'Contents', 'Tid'],
  size: [2, 3, 1, 2],
  role: { time: ['Tid'], metric: ['Contents'], geo: ['Region'] },
  dimension: { Region: REGION, Kjonn: SEX, Contents: CONTENTS, Tid: TIME },
  value: [...Array(12).keys()],
};

/** Reads a dataset, or a text as it stands. */
export const read = (dataset: unknown, name?: string): ReturnType<typeof readCube> =>
  readCube({ name: 'svar.json', text: typeof dataset === 'string' ? dataset : JSON.stringify(dataset) }, name);

/** The document of a dataset in which nothing is wrong. */
export function documentOf(dataset: unknown, settings: Partial<CubeSettings> = {}): Document {
  const { cube, faults } = read(dataset);
  assert.deepEqual(faults, []);
  const made = cubeDocument(cube ?? assert.fail(), { language: 'nb', ...settings });
  assert.deepEqual(made.faults.filter(({ severity }) => severity === 'error'), []);
  assert.deepEqual(checkDocument(made.document).problems, []);
  return made.document ?? assert.fail();
}

export const first = (document: Document): Measure => document.measures?.[0] ?? assert.fail();
export const values = (measure: Measure): unknown => measure.observations?.map(({ value }) => value);

/** One dimension of time and what is given for its cells. */
export const series = (codes: readonly string[], cells: object): object => ({
  class: 'dataset', source: 'Kontoret', label: 'Antall', id: ['Tid'], size: [codes.length], role: { time: ['Tid'] },
  dimension: { Tid: { category: { index: codes } } }, ...cells,
});

/** A copy that lacks a field. */
export const without = (object: object, field: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));
