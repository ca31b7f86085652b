import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { documentFromTables } from '../../../cli/tables/document-from-tables.ts';
import type { TableInput, TableOptions } from '../../../cli/tables/document-from-tables.ts';
import { TABLE_KINDS } from '../../../cli/tables/headers/kinds.ts';
import { openTable } from '../../../cli/tables/open-table.ts';
import { readSheet } from '../../../cli/tables/cells/sheet.ts';
import { actionPlan } from '../../../documents/make/action-plan.ts';
import { emergency } from '../../../documents/make/emergency.ts';
import { culture } from '../../../documents/make/norway.ts';
import { placementUnit } from '../../../documents/make/placement-unit.ts';
import { selfAssessment } from '../../../documents/make/self-assessment.ts';
import { TABLES } from '../../../documents/make/tables.ts';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document, Measure } from '../../../src/contract/index.ts';

const folder = new URL('../../../documents/tables/', import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));
const namesIn = (sub: string): readonly string[] =>
  readdirSync(new URL(sub, folder))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `${sub}/${name}`)
    .sort();

function imported(
  names: readonly string[],
  options: TableOptions = {},
): { document: Document; faults: readonly string[] } {
  const tables = names.map((name): TableInput => ({ name, bytes: bytesOf(name) }));
  const { document, findings } = documentFromTables(tables, options);
  const faults = findings.filter(({ severity }) => severity !== 'note').map(({ code, file }) => `${file} ${code}`);
  return { document: document as Document, faults };
}

const figures = ({ observations = [] }: Measure): readonly unknown[] =>
  observations.map(({ period, value, missing }) => [period, value, missing]).sort();
const named = (document: Document, id: string): Measure =>
  document.measures?.find((measure) => measure.id === id) ?? assert.fail(id);

describe('the example tables', () => {
  for (const name of Object.keys(TABLES)) {
    test(`${name} is made by the script, byte by byte`, () => {
      assert.deepEqual(bytesOf(name), new Uint8Array(TABLES[name]?.() ?? []));
    });
  }

  test('are all there is', () => {
    assert.deepEqual(
      ['sv', 'nb', 'en'].flatMap(namesIn),
      Object.keys(TABLES).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1)),
    );
  });

  test('are of every kind', () => {
    const tell = (): void => undefined;
    const kinds = Object.keys(TABLES).map((name) => {
      const sheet = readSheet({ name, bytes: bytesOf(name) }, tell) ?? assert.fail(name);
      return openTable(sheet, { tell, settings: {} })?.kind;
    });
    assert.deepEqual([...new Set(kinds)].sort(), [...TABLE_KINDS].sort());
  });

  for (const language of ['sv', 'nb', 'en']) {
    test(`in ${language} become one document, without an error or a warning, in its language`, () => {
      const { document, faults } = imported(namesIn(language));
      assert.deepEqual(faults, []);
      assert.deepEqual(checkDocument(document).problems, []);
      assert.equal(document.language, language);
    });
  }

  test('give the figures of the Swedish board they were made from', () => {
    const { document } = imported(namesIn('sv'));
    assert.equal(document.measures?.length, 6);
    for (const measure of document.measures) {
      const original = named(placementUnit(), measure.id);
      assert.deepEqual(figures(measure), figures(original));
      assert.deepEqual(
        [measure.target, measure.cadence, measure.unit, measure.better],
        [
          original.target &&
            Object.fromEntries(Object.entries(original.target).filter(([key]) => key.startsWith('at'))),
          original.cadence,
          original.unit,
          original.better,
        ],
      );
      assert.equal(measure.goal, original.goal);
      assert.deepEqual(measure.source, { name: 'Påhittade värden' });
    }
    const [meeting] = placementUnit().meetings ?? [];
    assert.deepEqual(document.meetings?.[0]?.held, meeting?.held);
  });

  test('give the means of the self-assessment’s report', () => {
    const { document } = imported(['sv/sjalvskattning.csv']);
    const means = (from: Document): readonly unknown[] =>
      (from.assessments?.[0]?.results ?? [])
        .filter(({ group }) => group !== 'utvalda')
        .map(({ respondents, answers = [] }) => [respondents, answers.map(({ mean }) => mean)]);
    assert.deepEqual(means(document), means(selfAssessment()));
  });

  test('give the counts of the pulse from its raw answers', () => {
    const { document } = imported(['sv/svar.csv']);
    const counts = (from: Document, occasions: readonly string[]): readonly unknown[] =>
      (from.assessments?.[0]?.results ?? [])
        .filter(({ occasion }) => occasions.includes(occasion))
        .map(({ respondents, answers = [] }) => [respondents, answers.map((answer) => answer.counts)]);
    assert.deepEqual(counts(document, ['2026-W45', '2026-W46']), counts(placementUnit(), ['v45', 'v46']));
  });

  test('give the figures and the plan of the Norwegian sources', () => {
    const { document } = imported(namesIn('nb'));
    assert.equal(document.measures?.length, 8);
    for (const measure of document.measures)
      assert.deepEqual(figures(measure), figures(named(culture(), measure.id)));
    const [plan] = document.actionPlans ?? [];
    const [original] = actionPlan().actionPlans ?? [];
    assert.deepEqual(
      plan?.rows?.map(({ challenges, actions }) => [challenges, actions]),
      original?.rows?.map(({ challenges, actions }) => [challenges, actions]),
    );
  });

  test('give the figures of the English source', () => {
    const { document } = imported(namesIn('en'));
    for (const measure of document.measures ?? [])
      assert.deepEqual(figures(measure), figures(named(emergency(), measure.id)));
    assert.deepEqual(
      document.measures?.map(({ target, cadence }) => [target, cadence]),
      [
        [{ atLeast: 95 }, 'month'],
        [undefined, 'month'],
      ],
    );
  });
});

const order = (name: string): number => ['sv', 'nb', 'en'].indexOf(name.slice(0, 2));

describe('the broken tables', () => {
  /** What is wrong in each, and where. */
  const expected: Readonly<Record<string, readonly string[]>> = {
    'arbetsbok.csv': ['no-text'],
    'citattecken.csv': ['quote-misplaced 2', 'quote-open 2 C', 'empty-table'],
    'datum-omojligt.csv': ['not-a-date 2 B, Datum', 'not-an-option 3 C, Hölls'],
    'datum-tvetydigt.csv': ['period-ambiguous 2 B, Period', 'period-ambiguous 3 B, Period'],
    'decimalkomma.csv': ['row-longer 2'],
    'excelfel.csv': ['failed-formula 2 C, Värde', 'not-a-number 3 C, Värde'],
    'flera-slag.csv': ['kind-ambiguous 1'],
    'formel.csv': ['not-a-number 3 C, Värde'],
    'mal-utan-riktning.csv': ['target-direction 2 D, Målvärde'],
    'okand-tabell.csv': ['language-unknown', 'kind-unknown 1'],
    'okant-val.csv': ['not-an-option 2 D, Status', 'not-an-option 3 B, Typ'],
    'rubrik-felstavad.csv': ['header-unknown 1 D, Anmerkning'],
    'samma-namn.csv': ['id-twice 3 A, Id'],
    'samma-period.csv': ['twice 3'],
    'skolar.csv': ['school-year 2 B, År', 'school-year 3 B, År'],
    'tal-med-ord.csv': ['not-a-number 2 C, Värde', 'not-a-number 3 C, Värde'],
    'tal-tvetydigt.csv': ['number-ambiguous 2 C, Värde', 'number-ambiguous 3 C, Värde'],
    'tom.csv': ['empty-table'],
    'trasiga-bokstaver.csv': ['broken-letters'],
    'utan-ar.csv': ['no-year 2 B, Månad', 'no-year 3 B, Månad'],
    'utan-skala.csv': ['scale-needed'],
    'utanfor-skalan.csv': ['off-scale 3 C, Jag trivs på jobbet', 'no-answer-read 3 D, Jag hinner med mitt arbete'],
  };

  test('are those of the list, and of their README', () => {
    const names = namesIn('broken').map((name) => name.replace('broken/', ''));
    assert.deepEqual(names, Object.keys(expected).sort());
    const readme = readFileSync(new URL('broken/README.md', folder), 'utf8');
    assert.deepEqual(
      [...readme.matchAll(/^\| `([\w-]+\.csv)` \|/gm)].map(([, name]) => name),
      names,
    );
  });

  for (const [name, faults] of Object.entries(expected)) {
    test(`${name} is told with row and column, and with what to write`, () => {
      const { findings } = documentFromTables([{ name, bytes: bytesOf(`broken/${name}`) }]);
      const bad = findings.filter(({ severity }) => severity !== 'note');
      assert.deepEqual(
        bad.map(({ code, row, column }) => [code, row, column].filter((part) => part !== undefined).join(' ')).sort(),
        [...faults].sort(),
      );
      for (const { message, fix } of bad) {
        assert.match(message, /^[\p{Lu}"].*\.$/u);
        assert.match(fix ?? '', /\S/);
      }
    });
  }
});
