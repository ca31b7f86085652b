// Every figure of every file of Kolada, looked up in the file by other code than imports it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { koladaDocument } from '../../../cli/kolada/document.ts';
import { readKolada } from '../../../cli/kolada/read.ts';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document, Measure } from '../../../src/contract/index.ts';

const textOf = (name: string): string =>
  readFileSync(new URL(`../../../documents/sources/${name}`, import.meta.url), 'utf8');

/** [key figure, place, sex, year, value]; the value is null where the file has none. */
type Row = readonly [kpi: string, place: string, sex: string, year: string, value: number | null];

const byText = (rows: readonly Row[]): string[] => [...new Set(rows.map((row) => JSON.stringify(row)))].sort();

const SEX_OF: Readonly<Record<string, string>> = { Kvinnor: 'K', Män: 'M' };

function rowsOf({ measures = [] }: Document, own: string): Row[] {
  return measures.flatMap(({ id, observations = [], groups = [] }: Measure) => [
    ...observations.map(({ period, value = null }): Row => [id, own, 'T', period, value]),
    ...groups.flatMap((group) => (group.observations ?? []).map(({ period, value = null }): Row => {
      const name = String(group.name);
      return group.of === 'kön' ? [id, own, SEX_OF[name] ?? '', period, value] : [id, name, 'T', period, value];
    })),
  ]);
}

function imported(file: string, own: string): Document {
  const { document, faults } = koladaDocument(readKolada([{ name: file, text: textOf(file) }]), { own });
  assert.deepEqual(faults, []);
  assert.ok(document);
  const checked = checkDocument(document);
  assert.deepEqual(checked.problems, []);
  assert.deepEqual(checked.document, document);
  return document;
}

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

for (const [file, count] of [['kolada-n00945-vab.json', 63], ['kolada-n03702-n03703-brp.json', 240]] as const) {
  const answer = JSON.parse(textOf(file)) as Answer;
  const titles = new Map(answer._meta_municipality.map(({ id, title }) => [id, title]));
  for (const [id, title] of titles) {
    test(`${file} imports with every figure of the source, as ${title}'s`, () => {
      const document = imported(file, id);
      const expected = answer.values.flatMap(({ kpi, municipality, period, values }) => values.map((each): Row =>
        [kpi, titles.get(municipality) ?? '', each.gender, String(period), each.value]));
      assert.equal(expected.length, count);
      assert.deepEqual(byText(rowsOf(document, title)), byText(expected));
      assert.deepEqual(document.source?.name, 'Kolada');
      assert.equal(document.source?.processed, undefined);
      assert.deepEqual(
        document.measures?.map(({ id: kpi, name, description }) => ({ id: kpi, title: name, description })),
        answer._meta_kpi.map(({ id: kpi, title: name, description }) => ({ id: kpi, title: name, description })),
      );
    });
  }
}

interface Collected {
  readonly entities: Readonly<Record<string, string>>;
  readonly kpis: readonly {
    readonly id: string;
    readonly title: string;
    readonly unit: string;
    readonly decimals: number;
    readonly series: Readonly<Record<string, readonly { readonly period: number; readonly value: number }[]>>;
    readonly references: { readonly period: number; readonly values: Readonly<Record<string, number | null>> };
  }[];
  readonly municipalComparison: {
    readonly kpi: string;
    readonly periods: readonly number[];
    readonly rows: readonly (readonly [string, ...number[]])[];
  };
  readonly genderSplit: {
    readonly rows: readonly {
      readonly kpi: string;
      readonly title: string;
      readonly period: number;
      readonly values: readonly { readonly gender: string; readonly value: number }[];
    }[];
  };
}

test('kolada-linkoping-2015-2025.json imports with every figure of the source, and nulls stay without value', () => {
  const file = JSON.parse(textOf('kolada-linkoping-2015-2025.json')) as Collected;
  const { entities, kpis, municipalComparison: compared, genderSplit } = file;
  const document = imported('kolada-linkoping-2015-2025.json', '0580');
  const expected = [
    ...kpis.flatMap(({ id, series, references }) => [
      ...Object.entries(series).flatMap(([place, points]) => points.map(({ period, value }): Row =>
        [id, entities[place] ?? '', 'T', String(period), value])),
      ...Object.entries(references.values).map(([place, value]): Row =>
        [id, entities[place] ?? '', 'T', String(references.period), value]),
    ]),
    ...compared.rows.flatMap(([place, ...values]) => values.map((value, nth): Row =>
      [compared.kpi, place, 'T', String(compared.periods[nth]), value])),
    ...genderSplit.rows.flatMap(({ kpi, period, values }) => values.map(({ gender, value }): Row =>
      [kpi, 'Linköping', gender, String(period), value])),
  ];
  assert.equal(expected.filter(([, , , , value]) => value === null).length, 7);
  assert.deepEqual(byText(rowsOf(document, 'Linköping')), byText(expected));
  assert.deepEqual(
    document.measures?.slice(0, kpis.length)
      .map(({ id, name, unit, decimals }) => ({ id, title: name, unit, decimals })),
    kpis.map(({ id, title, unit, decimals }) => ({ id, title, unit, decimals })),
  );
  // Somebody rounded them: then Kolada is not their author.
  assert.equal(document.source?.processed, 'Avrundade på vägen.');
});
