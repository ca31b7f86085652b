import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { regionDocument } from '../../../cli/kostra/document.ts';
import type { RegionSettings } from '../../../cli/kostra/document.ts';
import { readRegions } from '../../../cli/kostra/read.ts';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';

const FILE = 'kostra-idrettsbygg-kommuner.csv';
const bytes = readFileSync(new URL(`../../../documents/sources/${FILE}`, import.meta.url));
const SETTINGS = { year: '2015', language: 'nb', source: 'SSB, KOSTRA' };

function documentOf(text: string | Uint8Array, settings: Partial<RegionSettings> = {}): Document {
  const table = readRegions({ name: 'tabell.csv', bytes: Buffer.from(text) });
  assert.deepEqual(table.findings.filter(({ severity }) => severity === 'error'), []);
  const made = regionDocument(table, { ...SETTINGS, ...settings });
  const { document, problems } = checkDocument(made);
  assert.deepEqual(problems, []);
  assert.deepEqual(document, made);
  return made;
}

describe(FILE, () => {
  // Looked up by other code than imports them.
  const [head = '', ...lines] = new TextDecoder().decode(bytes).trim().split('\n');
  const cells = lines.map((line) => line.replaceAll('"', '').split(','));
  const headers = head.replaceAll('"', '').split(',').slice(1);

  test('imports with every figure of every municipality, and an empty cell is none', () => {
    const { measures = [] } = documentOf(bytes, { own: '0101' });
    assert.deepEqual(measures.map(({ id }) => id), headers);
    assert.equal(cells.length, 429);
    let figures = 0;
    for (const [nth, { observations = [], groups = [] }] of measures.entries()) {
      const byName = new Map(groups.map((group) => [String(group.name), group.observations ?? []]));
      for (const [region = '', ...values] of cells) {
        const beside = byName.get(region.slice(5)) ?? byName.get(coded(region)) ?? [];
        const own = region.startsWith('0101 ') ? observations : beside;
        const cell = values[nth] ?? '';
        assert.deepEqual(own, cell === '' ? [] : [{ period: '2015', value: Number(cell) }], region);
        if (cell !== '') figures += 1;
      }
      assert.equal(observations.length + groups.length, cells.filter((row) => row[nth + 1] !== '').length);
    }
    assert.equal(figures, cells.flatMap((row) => row.slice(1)).filter((cell) => cell !== '').length);
    assert.ok(figures > 3000);
  });

  const coded = (region: string): string => `${region.slice(5)} (${region.slice(0, 4)})`;
  const netto = 'netto_driftsutgifter_idrettsbygg';

  test('keeps zeros and figures below zero', () => {
    const { measures: [measure] = [] } = documentOf(bytes, { own: 'Halden', regions: ['0226'], columns: [netto] });
    const expected = Number(cells.find(([region]) => region?.startsWith('0226'))?.[1 + headers.indexOf(netto)]);
    assert.ok(expected < 0);
    assert.deepEqual(measure?.groups?.[0]?.observations, [{ period: '2015', value: expected }]);
    const all = documentOf(bytes, { own: '0101' }).measures?.flatMap(({ groups = [] }) => groups) ?? [];
    const zeros = cells.flatMap((row) => row.slice(1)).filter((cell) => cell !== '' && Number(cell) === 0).length;
    assert.ok(zeros > 0);
    assert.equal(all.flatMap(({ observations = [] }) => observations).filter(({ value }) => value === 0).length, zeros);
  });

  test('gives a part of itself, with names and units that somebody gives', () => {
    const { measures = [], orgUnits, timeZone } = documentOf(bytes, {
      own: '0101', regions: ['Moss', '0105'], columns: [netto],
      names: new Map([[netto, 'Netto driftsutgifter']]), units: new Map([[netto, 'tusen kr']]),
    });
    assert.deepEqual(measures.map(({ id, name, unit, orgUnit }) => [id, name, unit, orgUnit]), [
      [netto, 'Netto driftsutgifter', 'tusen kr', '0101'],
    ]);
    assert.deepEqual(measures[0]?.groups?.map(({ name }) => name), ['Moss', 'Sarpsborg']);
    assert.deepEqual([orgUnits, timeZone], [[{ id: '0101', name: 'Halden' }], 'Europe/Oslo']);
  });
});

describe('a table of regions', () => {
  const TABLE = `region;utgift;andel
K-0301 Oslo;1 234;12,5
K-1103 Stavanger;..;:
0514 Våler;.;
0137 Våler;7;8,5
`;

  test('is read with semicolons, decimal commas and spaces, and the office\'s own signs', () => {
    const { measures: [cost, share] = [] } = documentOf(TABLE, { own: 'oslo' });
    assert.deepEqual(cost?.observations, [{ period: '2015', value: 1234 }]);
    assert.deepEqual(share?.observations, [{ period: '2015', value: 12.5 }]);
    assert.deepEqual(cost?.groups?.map(({ name, observations: [one] = [] }) => [name, one]), [
      ['Stavanger', { period: '2015', missing: 'notCollected', note: 'tallgrunnlag mangler' }],
      ['Våler (0514)', { period: '2015', missing: 'notApplicable', note: 'ikke mulig å oppgi tall' }],
      ['Våler (0137)', { period: '2015', value: 7 }],
    ]);
    assert.deepEqual(share?.groups?.map(({ name, observations }) => [name, observations?.[0]?.missing]), [
      ['Stavanger', 'suppressed'], ['Våler (0137)', undefined],
    ]);
  });

  test('needs one of its own, and says which there are', () => {
    const listed = /There are 4 regions\. Name the one whose board it is.*\n {2}0301 {2}Oslo\n/;
    assert.throws(() => documentOf(TABLE), listed);
    assert.throws(() => documentOf(TABLE, { own: '9999' }), /There is no region 9999\./);
    assert.throws(() => documentOf(TABLE, { own: 'Oslo', regions: ['9999'] }), /there is no region 9999\. There are:/);
    const none = /there is no column x\. There are:\n {2}utgift/;
    assert.throws(() => documentOf(TABLE, { own: 'Oslo', columns: ['x'] }), none);
  });

  test('tells of cells that are no figures by row and column, and of a file that is no table', () => {
    const findingsOf = (text: string): unknown[] =>
      readRegions({ name: 'tabell.csv', bytes: Buffer.from(text) }).findings
        .filter(({ severity }) => severity === 'error').map(({ row, column, code }) => [row, column, code]);
    assert.deepEqual(findingsOf('region;utgift\n0301 Oslo;mye\n'), [[2, 'B, utgift', 'not-a-number']]);
    assert.deepEqual(findingsOf(''), [[undefined, undefined, 'empty-table']]);
    assert.deepEqual(findingsOf('<!doctype html><p>Logg inn</p>')[0], [undefined, undefined, 'no-text']);
  });
});
