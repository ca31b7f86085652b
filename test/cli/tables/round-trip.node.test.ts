import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { documentFromTables } from '../../../cli/tables/document-from-tables.ts';
import type { Read } from './support.ts';

interface Dialect {
  readonly delimiter: ';' | ',' | '\t';
  readonly decimal: ',' | '.';
  readonly thousands: '' | ' ' | '\u00a0' | '\u202f' | '’' | 'other';
  readonly minus: '-' | '\u2212';
  readonly newline: '\n' | '\r\n';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le';
  readonly period: (year: number, month: number) => string;
}

const NAMES = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const two = (number: number): string => String(number).padStart(2, '0');

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t'),
  decimal: fc.constantFrom(',', '.'),
  thousands: fc.constantFrom('', ' ', '\u00a0', '\u202f', '’', 'other'),
  minus: fc.constantFrom('-', '\u2212'),
  newline: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le'),
  period: fc.constantFrom<Dialect['period']>(
    (year, month) => `${year}-${two(month)}`,
    (year, month) => `${year}M${two(month)}`,
    (year, month) => `${two(month)}/${year}`,
    (year, month) => `${NAMES[month - 1] ?? ''} ${year}`,
    (year, month) => `${(NAMES[month - 1] ?? '').slice(0, 3)}-${two(year % 100)}`,
  ),
});

/** Values with at most three decimals, and one that tells how decimals are marked. */
const series = fc
  .array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1, maxLength: 8 })
  .map((numbers) => [0.5, ...numbers.map((number) => number / 1000)]);
const tables = fc.array(series, { minLength: 1, maxLength: 4 });

function written(value: number, { decimal, thousands, minus }: Dialect): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const sign = thousands === 'other' ? (decimal === ',' ? '.' : ',') : thousands;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, sign);
  return `${value < 0 ? minus : ''}${grouped}${decimals === undefined ? '' : decimal + decimals}`;
}

function bytesOf(rows: readonly (readonly string[])[], { delimiter, newline, encoding }: Dialect): Uint8Array {
  const text = Papa.unparse(rows as string[][], { delimiter, newline });
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return Buffer.from(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
}

const periodOf = (nth: number): [year: number, month: number] => [2024 + Math.floor(nth / 12), (nth % 12) + 1];
const nameOf = (nth: number): string => `Mått ${nth + 1}, "å"`;

const layouts: Readonly<Record<string, (all: readonly (readonly number[])[], dialect: Dialect) => string[][]>> = {
  long: (all, dialect) => [
    ['Mått', 'Period', 'Värde'],
    ...all.flatMap((values, measure) =>
      values.map((value, nth) => [nameOf(measure), dialect.period(...periodOf(nth)), written(value, dialect)]),
    ),
  ],
  'with a row for each period': (all, dialect) => [
    ['Månad', ...all.map((_, measure) => nameOf(measure))],
    ...Array.from({ length: Math.max(...all.map(({ length }) => length)) }, (_, nth) => [
      dialect.period(...periodOf(nth)),
      ...all.map((values) => (values[nth] === undefined ? '' : written(values[nth], dialect))),
    ]),
  ],
  'with a row for each measure': (all, dialect) => [
    ['Mått', ...Array.from({ length: 10 }, (_, nth) => dialect.period(...periodOf(nth)))],
    ...all.map((values, measure) => [
      nameOf(measure),
      ...Array.from({ length: 10 }, (_, nth) => (values[nth] === undefined ? '' : written(values[nth], dialect))),
    ]),
  ],
};

describe('values that are written as a spreadsheet would come back as they were', () => {
  for (const [layout, rowsOf] of Object.entries(layouts)) {
    test(`in a table ${layout}, in every dialect`, () => {
      fc.assert(
        fc.property(tables, dialects, (all, dialect) => {
          const bytes = bytesOf(rowsOf(all, dialect), dialect);
          const { document, findings } = documentFromTables([{ name: 'a.csv', bytes }], {
            language: 'sv',
            decimal: dialect.decimal === ',' ? 'comma' : 'point',
          });
          assert.deepEqual(
            findings.filter(({ severity }) => severity !== 'note'),
            [],
          );
          const measures = (document as Read['document']).measures ?? [];
          assert.deepEqual(
            measures.map(({ name }) => name),
            all.map((_, nth) => nameOf(nth)),
          );
          assert.deepEqual(
            measures.map(({ observations = [] }) => observations.map(({ period, value }) => [period, value])),
            all.map((values) =>
              values.map((value, nth) => {
                const [year, month] = periodOf(nth);
                return [`${year}-${two(month)}`, value];
              }),
            ),
          );
        }),
        { numRuns: 150, seed: 7 },
      );
    });
  }

  test('also without being told how decimals are marked, where one cell of the column shows it', () => {
    fc.assert(
      fc.property(series, dialects, (values, dialect) => {
        const bytes = bytesOf(layouts['long']?.([values], dialect) ?? [], dialect);
        const { document } = documentFromTables([{ name: 'a.csv', bytes }], { language: 'sv' });
        assert.deepEqual(
          (document as Read['document']).measures?.[0]?.observations?.map(({ value }) => value),
          values,
        );
      }),
      { numRuns: 150, seed: 8 },
    );
  });

  test('or are refused: no cell is read as a number that it was not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), dialects, (number, dialect) => {
        const value = number / 1000;
        const bytes = bytesOf(
          [
            ['Mått', 'Period', 'Värde'],
            ['A', '2025', written(value, dialect)],
          ],
          dialect,
        );
        const { document } = documentFromTables([{ name: 'a.csv', bytes }], { language: 'sv' });
        const found = (document as Read['document'] | undefined)?.measures?.[0]?.observations?.[0]?.value;
        assert.ok(found === undefined || found === value, `${written(value, dialect)} was read as ${String(found)}`);
      }),
      { numRuns: 500, seed: 9 },
    );
  });
});
