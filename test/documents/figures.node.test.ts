// Every figure of the example documents, looked up in the source it came from: by other code than made them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document, Measure, Observation } from '../../src/contract/index.ts';

const folder = new URL('../../documents/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const json = <T>(name: string): T => JSON.parse(textOf(`sources/${name}`)) as T;
const lines = (name: string): string[][] =>
  textOf(`sources/${name}`).trim().split('\n').slice(1).map((line) => line.replaceAll('"', '').split(','));
const documentOf = (name: string): Document => checkDocument(textOf(name)).document ?? assert.fail(name);

const measureOf = (document: Document, id: string): Measure =>
  document.measures?.find((measure) => measure.id === id) ?? assert.fail(id);
const group = (measure: Measure, name: string): readonly Observation[] =>
  measure.groups?.find((each) => each.name === name)?.observations ?? assert.fail(name);
const pairs = (observations: readonly Observation[] | undefined): [string, number | null | undefined][] =>
  (observations ?? []).map(({ period, value }) => [period, value]);

test('shares within four hours follow from attendances and breaches', () => {
  const care = documentOf('akutmottagning.json');
  // period, organisation, type, attendances, breaches
  const rows = [...lines('nhs-ae-type1-five-trusts.csv'), ...lines('nhs-ae-type1-gaps-and-mergers.csv')];
  const england = lines('nhs-ae-england-sums.csv').filter(([, type]) => type === '1');
  const told = (cells: readonly string[][]): Observation[] => cells.map(([period = '', attendances, breaches]) => {
    const value = Number((100 - 100 * Number(breaches) / Number(attendances)).toFixed(1));
    return { period: period.slice(0, 7), value, n: Number(attendances) };
  });
  for (const code of ['RC9', 'RM1', 'RQ3', 'RQM', 'RXL', 'RFR', 'RWH']) {
    const own = rows.filter(([, organisation]) => organisation === code);
    const expected = told(own.map(([period = '', , , ...rest]) => [period, ...rest]));
    assert.deepEqual(measureOf(care, code).observations, expected);
  }
  const whole = told(england.map(([period = '', , ...rest]) => [period, ...rest]));
  assert.deepEqual(measureOf(care, 'england').observations, whole);
  assert.deepEqual(
    pairs(measureOf(care, 'england-over-fyra').observations),
    england.map(([period = '', , , breaches]) => [period.slice(0, 7), Number(breaches)]),
  );
});

test('the merged trust is its two parts before and itself after', () => {
  const rows = lines('nhs-ae-type1-gaps-and-mergers.csv');
  const observations = measureOf(documentOf('akutmottagning.json'), 'R0A').observations ?? [];
  assert.equal(observations.length, 36);
  const parts = rows.filter(([, code = '']) => ['RM2', 'RW3', 'R0A'].includes(code));
  for (const { period, value, n } of observations) {
    const own = parts.filter(([month = '']) => month.startsWith(period));
    assert.equal(own.length, period < '2017-10' ? 2 : 1);
    const sum = (column: number): number => own.reduce((total, row) => total + Number(row[column]), 0);
    assert.equal(n, sum(3));
    assert.equal(value, Number((100 - 100 * sum(4) / sum(3)).toFixed(1)));
  }
});

test('excluded months are the ones with far fewer visits', () => {
  for (const [code, others] of [['RFR', '5\u00a0567–9\u00a0129'], ['RWH', '8\u00a0035–9\u00a0894']] as const) {
    const { runChart, observations = [] } = measureOf(documentOf('akutmottagning.json'), code);
    const [excluded] = runChart?.exclude ?? [];
    const visits = (n = 0): string => String(n).replace(/(\d)(\d{3})$/, '$1\u00a0$2');
    const rest = observations.filter(({ period }) => period !== excluded?.period).map(({ n = 0 }) => n);
    const left = observations.find(({ period }) => period === excluded?.period);
    assert.equal(excluded?.why, `bara ${visits(left?.n)} besök är redovisade, mot ${others} i de andra månaderna`);
    assert.equal(`${visits(Math.min(...rest))}–${visits(Math.max(...rest))}`, others);
  }
});

test('counts near zero are the breaches, with the visits behind them', () => {
  const rows = lines('nhs-ae-type2-near-zero-breaches.csv');
  for (const code of ['RNZ', 'RAX']) {
    const own = rows.filter(([, organisation]) => organisation === code);
    assert.deepEqual(
      measureOf(documentOf('akutmottagning.json'), `${code}-over-fyra`).observations,
      own.map(([period = '', , , n, value]) => ({ period: period.slice(0, 7), value: Number(value), n: Number(n) })),
    );
  }
});

test('weekly deaths are the source\'s, each in the week that the source numbers it', () => {
  const observations = measureOf(documentOf('ons-dodsfall.json'), 'dodsfall').observations ?? [];
  const rows = lines('ons-weekly-deaths-england-wales.csv');
  assert.equal(observations.length, 535);
  assert.deepEqual(observations.map(({ value }) => value), rows.map(([, , count]) => Number(count)));
  assert.deepEqual(observations.map(({ period }) => Number(period.slice(-2))), rows.map(([, week]) => Number(week)));
  const newYear = rows.find(([date]) => date === '2016-01-01');
  assert.equal(observations.find(({ period }) => period === '2015-W53')?.value, Number(newYear?.[2]));
  assert.equal(observations.at(-1)?.value, Math.max(...observations.map(({ value }) => value ?? 0)));
});

interface KoladaFile {
  readonly _meta_municipality: readonly { readonly id: string; readonly title: string }[];
  readonly values: readonly {
    readonly kpi: string;
    readonly municipality: string;
    readonly period: number;
    readonly values: readonly { readonly value: number }[];
  }[];
}

const koladaSeries = ({ values }: KoladaFile, kpi: string, id: string): [string, number | undefined][] => values
  .filter((each) => each.kpi === kpi && each.municipality === id)
  .map(({ period, values: [total] }) => [String(period), total?.value]);

test('the figures of vab.json are Kolada\'s, to the last digit', () => {
  const file = json<KoladaFile>('kolada-n00945-vab.json');
  for (const own of file._meta_municipality) {
    const measure = measureOf(documentOf('vab.json'), own.title.toLowerCase());
    assert.deepEqual(pairs(measure.observations), koladaSeries(file, 'N00945', own.id));
    const others = file._meta_municipality.filter(({ id }) => id !== own.id);
    assert.deepEqual(measure.groups?.map(({ name }) => name), others.map(({ title }) => title));
    for (const { id, title } of others) {
      assert.deepEqual(pairs(group(measure, title)), koladaSeries(file, 'N00945', id));
    }
  }
});

test('the figures of brp.json are Kolada\'s, and so is what its annotations tell', () => {
  const file = json<KoladaFile>('kolada-n03702-n03703-brp.json');
  for (const kpi of ['N03702', 'N03703']) {
    const measure = measureOf(documentOf('brp.json'), kpi);
    for (const { id, title } of file._meta_municipality) {
      const observations = title === 'Arboga' ? measure.observations : group(measure, title);
      assert.deepEqual(pairs(observations), koladaSeries(file, kpi, id));
    }
    const [fall] = measure.runChart?.annotations ?? [];
    const [before, after] = ['2019', '2020'].map((year) => measure.observations?.find(({ period }) => period === year));
    assert.equal(fall?.text, `Från ${String(before?.value?.toFixed(0))} till ${String(after?.value?.toFixed(0))}`);
  }
});

interface LinkopingFile {
  readonly entities: Readonly<Record<string, string>>;
  readonly kpis: readonly {
    readonly id: string;
    readonly title: string;
    readonly series: Readonly<Record<string, readonly { readonly period: number; readonly value: number }[]>>;
    readonly references: { readonly period: number; readonly values: Readonly<Record<string, number | null>> };
  }[];
  readonly municipalComparison: {
    readonly periods: readonly number[];
    readonly rows: readonly (readonly [string, ...number[]])[];
  };
  readonly genderSplit: {
    readonly rows: readonly { readonly kpi: string; readonly values: readonly { readonly value: number }[] }[];
  };
}

test('the figures of linkoping.json are the source\'s, and there is no value where it has none', () => {
  const file = json<LinkopingFile>('kolada-linkoping-2015-2025.json');
  const { entities, kpis, municipalComparison, genderSplit } = file;
  const document = documentOf('linkoping.json');
  assert.equal(document.measures?.length, kpis.length + 1 + genderSplit.rows.length);
  for (const { id, title, series, references } of kpis) {
    const measure = measureOf(document, id);
    assert.equal(measure.name, title);
    for (const [code, points] of Object.entries(series)) {
      const observations = code === '0580' ? measure.observations : group(measure, entities[code] ?? '');
      assert.deepEqual(pairs(observations), points.map(({ period, value }) => [String(period), value]));
    }
    for (const [code, value] of Object.entries(references.values)) {
      assert.deepEqual(pairs(group(measure, entities[code] ?? '')), [[String(references.period), value ?? undefined]]);
    }
  }
  const [own, ...others] = municipalComparison.rows;
  const compared = measureOf(document, 'N07926-kommuner');
  const years = municipalComparison.periods.map(String);
  assert.deepEqual(compared.groups?.map(({ name }) => name), others.map(([name]) => name));
  assert.deepEqual(compared.observations?.map(({ value }) => value), own?.slice(1));
  for (const [name, ...values] of others) {
    assert.deepEqual(pairs(group(compared, name)), values.map((value, index) => [years[index], value]));
  }
  for (const { kpi, values: [total, women] } of genderSplit.rows) {
    const measure = measureOf(document, kpi);
    assert.deepEqual(pairs(measure.observations), [['2025', total?.value]]);
    assert.deepEqual(pairs(group(measure, 'Kvinnor')), [['2025', women?.value]]);
    assert.deepEqual(pairs(group(measure, 'Män')), [['2025', undefined]]);
  }
});

interface SsbCube {
  readonly value: readonly (number | null)[];
  readonly status: Readonly<Record<string, string>>;
}

const SIGNS: Readonly<Record<string, string>> = { '.': 'notApplicable', '..': 'notCollected' };
const cell = ({ value, status }: SsbCube, index: number): unknown => SIGNS[status[index] ?? ''] ?? value[index];

test('the figures of ssb-kultur.json are the source\'s, zeros and both signs for none among them', () => {
  const cube = json<SsbCube>('ssb-05300-avstand-kultur.jsonstat.json');
  const document = documentOf('ssb-kultur.json');
  // 6 distances, 8 offers, 9 years
  [['naer', 0], ['langt', 5]].forEach(([name, distance]) => {
    for (let offer = 0; offer < 8; offer += 1) {
      const { observations = [] } = measureOf(document, `${String(offer + 1)}-${String(name)}`);
      const start = (Number(distance) * 8 + offer) * 9;
      assert.deepEqual(
        observations.map(({ value, missing }) => missing ?? value),
        observations.map((_, year) => cell(cube, start + year)),
      );
      assert.equal(observations.length, 9);
    }
  });
  const compared = measureOf(document, 'under-1-km');
  assert.deepEqual(compared.observations, measureOf(document, '7-naer').observations);
  assert.deepEqual(compared.groups?.at(-1)?.observations, measureOf(document, '8-naer').observations);
});

test('the figures of ssb-arbeidslause.json are the source\'s, two measures out of one list', () => {
  const { dataset } = json<{ readonly dataset: SsbCube }>('ssb-aku-arbeidslause-nynorsk.jsonstat1.json');
  for (const [nth, id] of ['personar', 'prosent'].entries()) {
    const { observations = [] } = measureOf(documentOf('ssb-arbeidslause.json'), id);
    assert.deepEqual(
      observations.map(({ value, missing }) => missing ?? value),
      observations.map((_, month) => cell(dataset, month * 2 + nth)),
    );
    assert.deepEqual([observations[0]?.period, observations.at(-1)?.period], ['2017-02', '2018-03']);
    assert.equal(observations.length, 14);
  }
});

test('the year of the KOSTRA figures follows from their population', () => {
  const rows = lines('kostra-idrettsbygg-kommuner.csv');
  const mainland = rows.filter(([region]) => region !== '2111 Longyearbyen');
  // Both as in KOSTRA's own table of inhabitants for 2015, which gives 2016 as 5,258,317 and 666,757.
  assert.equal(mainland.reduce((sum, [, inhabitants]) => sum + Number(inhabitants), 0), 5_213_985);
  assert.equal(mainland.find(([region]) => region?.startsWith('0301 '))?.[1], '658390');
});

test('the figures of kostra-idrettsbygg.json are the source\'s or follow from them', () => {
  const document = documentOf('kostra-idrettsbygg.json');
  const rows = new Map(lines('kostra-idrettsbygg-kommuner.csv').map((cells) => [cells[0]?.slice(5), cells]));
  const number = (cell = ''): number => (cell === '' ? NaN : Number(cell));
  const figures: Readonly<Record<string, (cells: readonly string[]) => number>> = {
    'netto': (cells) => number(cells[7]),
    'netto-per-innbygger': (cells) => Math.round(number(cells[7]) * 1000 / number(cells[1])),
    'areal-per-innbygger': (cells) => Math.round(number(cells[2]) * 100 / number(cells[1])) / 100,
  };
  for (const [id, figure] of Object.entries(figures)) {
    const { observations, groups = [] } = measureOf(document, id);
    assert.equal(groups.length, 6);
    for (const { name, observations: own } of [{ name: 'Halden', observations }, ...groups]) {
      const value = figure(rows.get(String(name)) ?? assert.fail(String(name)));
      assert.deepEqual(pairs(own), [['2015', Number.isNaN(value) ? undefined : value]]);
    }
  }
});

test('flera-sprak.json has the figures of the other documents', () => {
  const figures = (file: string, id: string): unknown => measureOf(documentOf(file), id).observations;
  const own = (id: string): unknown => figures('flera-sprak.json', id);
  assert.deepEqual(own('inom-fyra-timmar'), figures('akutmottagning.json', 'RQ3'));
  assert.deepEqual(own('over-fyra-timmar'), figures('akutmottagning.json', 'RNZ-over-fyra'));
  assert.deepEqual(own('bygglov'), figures('linkoping.json', 'U00810'));
});
