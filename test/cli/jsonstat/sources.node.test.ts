// Every cell of every file in JSON-stat, looked up in the file by other code than imports it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cubeDocument } from '../../../cli/jsonstat/document.ts';
import type { CubeSettings } from '../../../cli/jsonstat/document.ts';
import { readCube } from '../../../cli/jsonstat/read.ts';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document, Observation } from '../../../src/contract/index.ts';

const textOf = (name: string): string =>
  readFileSync(new URL(`../../../documents/sources/${name}`, import.meta.url), 'utf8');

function imported(file: string, settings: CubeSettings): Document {
  const { cube, faults } = readCube({ name: file, text: textOf(file) });
  assert.deepEqual(faults, []);
  const made = cubeDocument(cube ?? assert.fail(), settings);
  assert.deepEqual(made.faults, []);
  const { document, problems } = checkDocument(made.document);
  assert.deepEqual(problems, []);
  assert.deepEqual(document, made.document);
  return document ?? assert.fail();
}

const SIGNS: Readonly<Record<string, string>> = { '.': 'notApplicable', '..': 'notCollected' };
interface Dataset {
  readonly value: readonly (number | null)[];
  readonly status: Readonly<Record<string, string>>;
}
/** The value of a cell, or in words why there is none. */
const cellAt = ({ value, status }: Dataset, index: number): number | string | undefined =>
  (status[index] === undefined ? value[index] ?? 'none' : SIGNS[status[index]]);
const told = ({ value, missing }: Observation): number | string | null => value ?? missing ?? null;

test('ssb-05300-avstand-kultur.jsonstat.json imports with all 432 cells, and its two signs apart', () => {
  const file = 'ssb-05300-avstand-kultur.jsonstat.json';
  const dataset = JSON.parse(textOf(file)) as Dataset;
  const { measures = [], source, title } = imported(file, { language: 'nb', measure: ['Avstand1', 'Kulturtilbud'] });
  assert.equal(measures.length, 48);
  const cells = measures.flatMap(({ observations = [] }) => observations);
  assert.deepEqual(cells.map(told), dataset.value.map((_, index) => cellAt(dataset, index)));
  assert.equal(cells.filter(({ missing }) => missing === 'notApplicable').length, 20);
  assert.equal(cells.filter(({ missing }) => missing === 'notCollected').length, 8);
  assert.equal(cells.filter(({ value }) => value === 0).length, 8);
  const years = ['1991', '1994', '1997', '2000', '2004', '2008', '2012', '2016', '2021'];
  for (const { observations = [], unit, decimals, cadence } of measures) {
    assert.deepEqual(observations.map(({ period }) => period), years);
    assert.deepEqual([unit, decimals, cadence], ['%', 0, undefined]);
  }
  assert.equal(measures[0]?.name, 'Under 1 km: Kino eller lokale med jevnlig spillefilmframvisning');
  assert.equal(measures[0]?.id, '05300-01-01');
  assert.equal(source?.name, 'Statistisk sentralbyrå, tabell 05300');
  assert.match(String(title), /^05300: Avstand til nærmeste lokale/);
});

test('the same file gives the same cells as comparisons', () => {
  const file = 'ssb-05300-avstand-kultur.jsonstat.json';
  const dataset = JSON.parse(textOf(file)) as Dataset;
  const { measures = [] } = imported(file, {
    language: 'nb', measure: ['avstand'], groups: 'kulturtilbud', own: ['Folkebibliotek'],
  });
  assert.equal(measures.length, 6);
  for (const [distance, { observations = [], groups = [] }] of measures.entries()) {
    const series = groups.map((group) => group.observations ?? []);
    // The library is the seventh of eight.
    const all = [...series.slice(0, 6), observations, ...series.slice(6)].flat();
    assert.deepEqual(all.map(told), all.map((_, nth) => cellAt(dataset, distance * 72 + nth)));
    assert.equal(all.length, 72);
  }
});

test('ssb-aku-arbeidslause-nynorsk.jsonstat1.json imports with all 28 cells, two measures out of one list', () => {
  const file = 'ssb-aku-arbeidslause-nynorsk.jsonstat1.json';
  const { dataset } = JSON.parse(textOf(file)) as { readonly dataset: Dataset };
  const { measures = [], timeZone } = imported(file, { language: 'nn' });
  assert.deepEqual(measures.map(({ id, unit, decimals, cadence }) => [id, unit, decimals, cadence]), [
    ['Arbeidslause2', 'tusen personar', 0, 'month'], ['Arbeidslause4', '%', 1, 'month'],
  ]);
  assert.equal(timeZone, 'Europe/Oslo');
  for (const [nth, { observations = [] }] of measures.entries()) {
    assert.equal(observations.length, 14);
    assert.deepEqual(observations.map(told), observations.map((_, month) => cellAt(dataset, month * 2 + nth)));
    assert.deepEqual([observations[0]?.period, observations.at(-1)?.period], ['2017-02', '2018-03']);
    const last = { period: '2018-03', missing: 'notCollected', note: 'talgrunnlag manglar (..)' };
    assert.deepEqual(observations.at(-1), last);
  }
});
