import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { documentFromTables } from '../../../cli/tables/document-from-tables.ts';
import { TABLE_KINDS } from '../../../cli/tables/headers/kinds.ts';
import { checkDocument } from '../../../src/contract/index.ts';
import { long, read, table } from './support.ts';

describe('many rows', () => {
  test('are read, a million of them', () => {
    const { result, measures } = read(long(1_000_000));
    assert.deepEqual(
      result.findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(
      measures.reduce((sum, { observations = [] }) => sum + observations.length, 0),
      1_000_000,
    );
  });

  test('with a fault each are told by a few and a count', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `M;${1000 + row};många`).join('\n');
    const {
      result: { findings },
    } = read(`Mått;Period;Värde\n${rows}`);
    assert.ok(findings.length < 30);
    assert.ok(findings.some(({ message }) => message.startsWith('4995 more of the same kind (not-a-number)')));
  });
});

describe('a cell', () => {
  const longest = 'å'.repeat(1_000_000);

  test('of a million letters is cut as the contract has it, or refused as a number', () => {
    assert.deepEqual(read(`Id;Typ;Text\n1;Avvikelse;${longest}`).places, ['2 C, Text too-large']);
    const { places, result } = read(`Mått;Period;Värde\nA;2025;${longest}`);
    assert.deepEqual(places, ['2 C, Värde not-a-number']);
    assert.ok(JSON.stringify(result.findings).length < 5000);
    assert.deepEqual(read(`Mått;Period;Värde\nA;${'9'.repeat(1_000_000)};1`).places, ['2 B, Period not-a-period']);
  });

  test('whose quotation mark is never closed takes no other row with it', () => {
    const { measures, places } = read('Mått;Period;Värde;Anmärkning\nA;2025;1;bra\nA;2026;2;"öppen\nA;2027;3;');
    assert.deepEqual(
      measures[0]?.observations?.map(({ period }) => period),
      ['2025'],
    );
    assert.deepEqual(places, ['3 D quote-open']);
  });

  test('with NUL characters is read without them', () => {
    const { measures, faults } = read('Mått;Period;Värde\nA\0;20\x0025;1');
    assert.deepEqual(
      measures.map(({ name, observations }) => [name, observations?.[0]?.period]),
      [['A', '2025']],
    );
    assert.deepEqual(faults, ['null-bytes']);
  });

  test('that begins as a formula is text, and told where it is one', () => {
    const { document, places } = read(
      'Id;Typ;Text;Ansvarig\n1;Avvikelse;"=SUMMA(A1:A9)";+4686000000\n2;Avvikelse;-5 grader inne;@chefen\n' +
        '3;Avvikelse;"=cmd|\'/C calc\'!A0";x',
    );
    assert.deepEqual(
      document.notes?.map(({ text, responsible }) => [text, responsible]),
      [
        ['=SUMMA(A1:A9)', '+4686000000'],
        ['-5 grader inne', '@chefen'],
        ["=cmd|'/C calc'!A0", 'x'],
      ],
    );
    assert.deepEqual(places, ['2 C, Text formula-text', '4 C, Text formula-text']);
  });

  test('in markup stays text', () => {
    const { document } = read('Typ;Text\nAvvikelse;<img src=x onerror=alert(1)>');
    assert.equal(document.notes?.[0]?.text, '<img src=x onerror=alert(1)>');
  });
});

describe('names that objects have of their own', () => {
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    test(`as ${name} are names like any other, as id, header, measure and group`, () => {
      const { faults } = read(`Id;Namn;Måttenhet\n${name};${name};dagar`);
      assert.deepEqual(faults, []);
      const { measures } = read(`Mått;Period;Värde;Grupp\n${name};2025;1;\n${name};2025;2;${name}`);
      assert.deepEqual(measures[0]?.groups, [{ name, observations: [{ period: '2025', value: 2 }] }]);
      const wide = read(`Månad;${name};B\nmars 2025;1;2\napril 2025;1;2`);
      assert.deepEqual(
        wide.measures.map((measure) => measure.name),
        [name, 'B'],
      );
      assert.equal(read(`${name};b\n1;2`).faults[0], 'kind-unknown');
      assert.equal(({} as Record<string, unknown>)['period'], undefined);
    });
  }

  test('in a document to update do no harm', () => {
    const into: unknown = JSON.parse(
      '{"styrtavla":"1","__proto__":{"polluted":1},"measures":[{"id":"__proto__","name":"A"}]}',
    );
    const { measures } = read('Mått;Period;Värde\n__proto__;2025;1', { into });
    assert.deepEqual(measures[0]?.observations, [{ period: '2025', value: 1 }]);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});

describe('any bytes', () => {
  const parts = fc.constantFrom(
    'Mått',
    'Period',
    'Värde',
    'Typ',
    'Text',
    'Tillfälle',
    'Påstående',
    'Medel',
    '1',
    '2',
    '7',
    'Id',
    'Namn',
    'Mål',
    'Åtgärd',
    'Utmaning',
    'Möte',
    'Datum',
    'Hölls',
    '2025',
    'mars 2025',
    '01/02/2025',
    '1.234',
    '12,5',
    '-',
    '..',
    '',
    ' ',
    '"',
    '""',
    '\n',
    '\r\n',
    ';',
    ';',
    ',',
    '\t',
    '=A1()',
    '\ufeff',
    '\0',
    'sep=;\n',
    'Respondent',
    'Skala',
    '1-5',
    '\ud800',
    '__proto__',
    'Ja',
  );
  const texts = fc.array(parts, { maxLength: 60 }).map((all) => all.join(''));
  const bytes = fc.oneof(
    texts.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 200 }),
  );

  test('give findings and a document that the checker takes, and never a fault of the program', () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 3 }), fc.option(fc.constantFrom(...TABLE_KINDS)), (files, kind) => {
        const tables = files.map((each, nth) => ({ name: `${nth}.csv`, bytes: each, ...(kind && { kind }) }));
        const { document, findings } = documentFromTables(tables, { scale: '1-5' });
        for (const { message, severity } of findings) {
          assert.match(message, /^\S[^$]*[.:)]/);
          assert.match(severity, /^(error|warning|note)$/);
        }
        if (document)
          assert.deepEqual(
            checkDocument(document).problems.filter(({ severity }) => severity === 'error'),
            [],
          );
      }),
      { numRuns: 1500, seed: 11 },
    );
  });

  test('as tables of a known kind give the same, whatever their rows', () => {
    const headers = fc.constantFrom(
      'Mått;Period;Värde;N',
      'Månad;A;B',
      'Mått;2024;2025',
      'Typ;Text;Inkom;Leder till',
      'Mål;Måldatum;Överordnat mål',
      'Utmaning;Åtgärd;Klart senast',
      'Möte;Datum;Hölls',
      'Tillfälle;Påstående;1;2;3',
      'Respondent;Vecka;A;B',
    );
    fc.assert(
      fc.property(headers, texts, texts, (header, one, other) => {
        const {
          result: { document },
        } = read([table(`${header}\n${one}\n${other};${one}`)], { scale: '1-3' });
        if (document)
          assert.deepEqual(
            checkDocument(document).problems.filter(({ severity }) => severity === 'error'),
            [],
          );
      }),
      { numRuns: 1500, seed: 12 },
    );
  });
});
