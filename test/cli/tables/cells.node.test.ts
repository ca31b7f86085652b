import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from '../../../cli/tables/cells/decode.ts';
import { columnLetter } from '../../../cli/tables/finding.ts';
import { periodOf, read, valueOf } from './support.ts';

const NBSP = '\u00a0';

describe('a number in a cell', () => {
  const cases: readonly (readonly [cell: string, value: unknown, ...others: string[]])[] = [
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    [',5', 0.5],
    ['0', 0],
    ['007', 7],
    ['1 234', 1234],
    [`1${NBSP}234`, 1234],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234 567', 1234567],
    ["1'234", 1234],
    ['1’234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['-12', -12],
    ['\u221212', -12],
    ['–12', -12],
    ['- 12', -12],
    ['(12)', -12],
    ['+12', 12],
    ['-0', 0],
    ['12 %', 12],
    ['12,5%', 12.5],
    ['12,5 %', 12.5],
    ['4 ‰', 4],
    ['1 234 kr', 1234],
    ['kr 1 234', 1234],
    ['12:-', 12],
    ['€ 12,50', 12.5],
    ['12,50 €', 12.5],
    ['SEK 100', 100],
    ['£1,234.50', 1234.5],
    ['$12', 12],
    ['-12 kr', -12],
    [' 12 ', 12],
    ['1,2E+05', 120000],
    ['1.234', 1234, '12,5'],
    ['1.234', 1.234, '12.5'],
    ['1,234', 1.234, '12,5'],
    ['1,234', 1234, '1.5'],
    ['1.234', 1234, '1.234.567'],
    ['1.234', 'number-ambiguous'],
    ['1,234', 'number-ambiguous'],
    ['1.234', 'number-ambiguous', '12'],
    ['12 5', 'not-a-number'],
    ['1 23', 'not-a-number'],
    ['0 123', 'not-a-number'],
    ['12-', 'not-a-number'],
    ['ca 12', 'not-a-number'],
    ['12 tkr', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1,23.4', 'not-a-number'],
    ['=SUMMA(A1:A3)', 'not-a-number'],
    ['########', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['NaN', 'notCollected'],
    ['0x10', 'not-a-number'],
    ['1e5x', 'not-a-number'],
    ['(-12)', 'not-a-number'],
    ['--12', 'not-a-number'],
  ];
  for (const [cell, value, ...others] of cases) {
    test(`${JSON.stringify(cell)} ${others.length > 0 ? `beside ${others.join()} ` : ''}is ${String(value)}`, () => {
      assert.equal(valueOf(cell, others), value);
    });
  }

  test('that could be two is read as --decimal says', () => {
    assert.equal(valueOf('1.234', [], { decimal: 'comma' }), 1234);
    assert.equal(valueOf('1.234', [], { decimal: 'point' }), 1.234);
  });

  test('is read by the other columns where its own does not tell, and that is said', () => {
    const { measures, result } = read('Period;A;B\n2025-01;1.234;12,5\n2025-02;2.345;1,5');
    assert.deepEqual(
      measures[0]?.observations?.map(({ value }) => value),
      [1234, 2345],
    );
    const note = result.findings.find(({ code }) => code === 'number-by-table');
    assert.match(note?.message ?? '', /"1.234" was read as 1234/);
  });

  test('is not decided by a column that has both signs; the clear ones are read and the mixture told', () => {
    const { measures, places } = read('Mått;Period;Värde\nA;2025-01;12,5\nA;2025-02;12.5\nA;2025-03;1.234');
    assert.deepEqual(
      measures[0]?.observations?.map(({ value }) => value),
      [12.5, 12.5],
    );
    assert.deepEqual(places, ['3 C, Värde number-mixed', '4 C, Värde number-ambiguous']);
  });

  test('gives the measure its unit, and says where another stands', () => {
    const { measures, faults } = read('Mått;Period;Värde\nA;2025-01;12 %\nA;2025-02;13 kr');
    assert.equal(measures[0]?.unit, '%');
    assert.deepEqual(faults, ['unit-other']);
  });

  test('that bookkeepers or Excel have changed is told with what it was read as', () => {
    assert.match(
      read('Mått;Period;Värde\nA;2025;(12)')
        .result.findings.map(({ message }) => message)
        .join(),
      /"\(12\)" was read as -12/,
    );
    assert.deepEqual(read('Mått;Period;Värde\nA;2025;1,23E+05').faults, ['scientific']);
  });
});

describe('a sign for no value', () => {
  for (const [cell, missing] of [
    ['-', 'notCollected'],
    ['.', 'notApplicable'],
    ['..', 'suppressed'],
    ['–', 'notCollected'],
    ['n/a', 'notCollected'],
    ['#N/A', 'notCollected'],
    ['#SAKNAS!', 'notCollected'],
    ['#I/T', 'notCollected'],
    ['saknas', 'notCollected'],
    ['*', 'suppressed'],
    [':', 'suppressed'],
    ['<6', 'suppressed'],
    ['#DIV/0!', 'failed-formula'],
    ['#DIVISION/0!', 'failed-formula'],
    ['#REF!', 'failed-formula'],
    ['För få svar', 'suppressed'],
    ['Ikke relevant', 'notApplicable'],
  ] as const) {
    test(`${cell} is ${missing}`, () => {
      assert.equal(valueOf(cell), missing);
    });
  }

  test('is told where it is not one of Kolada’s', () => {
    assert.deepEqual(read('Mått;Period;Värde\nA;2025;-').faults, []);
    assert.deepEqual(read('Mått;Period;Värde\nA;2025;*').faults, ['absence-taken']);
  });
});

describe('a period in a cell', () => {
  const cases: readonly (readonly [cell: string, period: string | undefined, ...others: string[]])[] = [
    ['2025', '2025'],
    ['år 2025', '2025'],
    ['2025-03', '2025-03'],
    ['2025M03', '2025-03'],
    ['2025-M03', '2025-03'],
    ['2025m3', '2025-03'],
    ['2025/03', '2025-03'],
    ['03/2025', '2025-03'],
    ['3.2025', '2025-03'],
    ['03-2025', '2025-03'],
    ['mar-25', '2025-03'],
    ['Mar-25', '2025-03'],
    ['mar.25', '2025-03'],
    ['maj-25', '2025-05'],
    ['mai-25', '2025-05'],
    ['May-25', '2025-05'],
    ['mars 2025', '2025-03'],
    ['MARS 2025', '2025-03'],
    ['2025 mars', '2025-03'],
    ['marts 2025', '2025-03'],
    ['March 2025', '2025-03'],
    ['maaliskuu 2025', '2025-03'],
    ['maalis.25', '2025-03'],
    ['marraskuu 2025', '2025-11'],
    ['heinäkuu 2025', '2025-07'],
    ['elo 2025', '2025-08'],
    ['desember 2025', '2025-12'],
    ['okt 2025', '2025-10'],
    ['oct 2025', '2025-10'],
    ['sept 2025', '2025-09'],
    ['mars månad 2025', '2025-03'],
    ['dec-98', '1998-12'],
    ['2025K1', '2025-Q1'],
    ['2025Q1', '2025-Q1'],
    ['2025-Q1', '2025-Q1'],
    ['Q1 2025', '2025-Q1'],
    ['K1 2025', '2025-Q1'],
    ['kv 1 2025', '2025-Q1'],
    ['kv1-25', '2025-Q1'],
    ['Kvartal 4 2025', '2025-Q4'],
    ['1. kvartal 2025', '2025-Q1'],
    ['1:a kvartalet 2025', '2025-Q1'],
    ['tredje kvartalet 2025', '2025-Q3'],
    ['2. neljännes 2025', '2025-Q2'],
    ['Q1/2025', '2025-Q1'],
    ['1. kvt. 2025', '2025-Q1'],
    ['2025V07', '2025-W07'],
    ['2025W07', '2025-W07'],
    ['2025-W07', '2025-W07'],
    ['v. 7 2025', '2025-W07'],
    ['v7 2025', '2025-W07'],
    ['vecka 7 2025', '2025-W07'],
    ['uke 7 2025', '2025-W07'],
    ['veke 7 2025', '2025-W07'],
    ['uge 7 2025', '2025-W07'],
    ['viikko 7 2025', '2025-W07'],
    ['vko 7 2025', '2025-W07'],
    ['week 7 2025', '2025-W07'],
    ['2025 v 7', '2025-W07'],
    ['2026-W53', '2026-W53'],
    ['v. 53 2025', 'not-a-period'],
    ['T2 2025', '2025-T2'],
    ['2025T2', '2025-T2'],
    ['tertial 2 2025', '2025-T2'],
    ['T4 2025', 'not-a-period'],
    ['halvår 1 2025', '2025-S1'],
    ['H1 2025', '2025-S1'],
    ['första halvåret 2025', '2025-S1'],
    ['1. halvår 2025', '2025-S1'],
    ['hösten 2025', '2025-S2'],
    ['HT 2025', '2025-S2'],
    ['våren 2025', '2025-S1'],
    ['forår 2025', '2025-S1'],
    ['syksy 2025', '2025-S2'],
    ['2025-03-01', '2025-03-01'],
    ['2025-3-1', '2025-03-01'],
    ['20250301', '2025-03-01'],
    ['3.2.2025', '2025-02-03'],
    ['03.02.2025', '2025-02-03'],
    ['03-02-2025', '2025-02-03'],
    ['1 mars 2025', '2025-03-01'],
    ['1. mars 2025', '2025-03-01'],
    ['March 1, 2025', '2025-03-01'],
    ['2025-03-01 10:00', '2025-03-01T10:00'],
    ['2025-03-01T10:00:00', '2025-03-01T10:00'],
    ['2025-03-01 00:00:00', '2025-03-01'],
    ['01.03.2025 10.30', '2025-03-01T10:30'],
    ['45718', '2025-03-02'],
    ['13/02/2025', '2025-02-13'],
    ['02/13/2025', '2025-02-13'],
    ['01/02/2025', '2025-02-01', '13/02/2025'],
    ['01/02/2025', '2025-01-02', '02/13/2025'],
    ['01/02/2025', 'period-ambiguous'],
    ['01/02/2025', 'period-ambiguous', '13/02/2025', '02/13/2025'],
    ['02/02/2025', '2025-02-02'],
    ['01-02-03', 'period-ambiguous'],
    ['25-02-03', 'period-ambiguous'],
    ['25-02-03', '2025-02-03', '98-12-31'],
    ['2011/12', 'period-ambiguous'],
    ['2011/12', '2011-12', '2011/10'],
    ['2011/12', 'school-year', '2024/25'],
    ['2024/25', 'school-year'],
    ['2024/2025', 'school-year'],
    ['202545', '2025-W45'],
    ['202503', 'period-ambiguous'],
    ['202503', '2025-W03', '202545'],
    ['mars', 'no-year'],
    ['v. 7', 'no-year'],
    ['Q1', 'no-year'],
    ['25-mar', 'not-a-period'],
    ['2025-13', 'not-a-period'],
    ['2026-02-30', 'not-a-period'],
    ['31.4.2025', 'not-a-period'],
    ['1/3', 'not-a-period'],
    ['Summa 2025', 'not-a-period'],
    ['2025-03-01 25:00', 'not-a-period'],
    ['12345', 'not-a-period'],
    ['0025', 'not-a-period'],
    ['mars april 2025', 'not-a-period'],
  ];
  for (const [cell, period, ...others] of cases) {
    test(`${cell} ${others.length > 0 ? `beside ${others.join(' and ')} ` : ''}is ${String(period)}`, () => {
      assert.equal(periodOf(cell, others), period);
    });
  }

  test('follows its header: a week, a month, a day', () => {
    assert.equal(periodOf('202503', [], 'Vecka'), '2025-W03');
    assert.equal(periodOf('202503', [], 'Månad'), '2025-03');
    assert.equal(periodOf('7', [], 'Vecka'), 'no-year');
  });

  test('is put together from a year and a part of it', () => {
    const rows = (part: string, cell: string): string => `Mått;År;${part};Värde\nA;2025;${cell};1`;
    const period = (part: string, cell: string): unknown =>
      read(rows(part, cell)).measures[0]?.observations?.[0]?.period;
    assert.equal(period('Månad', '3'), '2025-03');
    assert.equal(period('Månad', 'mars'), '2025-03');
    assert.equal(period('Kvartal', 'kv 2'), '2025-Q2');
    assert.equal(period('Kvartal', '2'), '2025-Q2');
    assert.equal(period('Vecka', 'v. 7'), '2025-W07');
    assert.equal(period('Tertial', '2'), '2025-T2');
    assert.equal(period('Halvår', '1'), '2025-S1');
  });

  test('that Excel made the first of a month is a month where the header says so, and else asked about', () => {
    const months = read('Mått;Månad;Värde\nA;2025-01-01;1\nA;2025-02-01;2');
    assert.deepEqual(
      months.measures[0]?.observations?.map(({ period }) => period),
      ['2025-01', '2025-02'],
    );
    assert.ok(months.codes.includes('as-months'));
    const days = read('Mått;Datum;Värde\nA;2025-01-01;1\nA;2025-02-01;2');
    assert.deepEqual(
      days.measures[0]?.observations?.map(({ period }) => period),
      ['2025-01-01', '2025-02-01'],
    );
    assert.deepEqual(days.faults, ['first-of-month']);
  });

  test('at midnight is a moment among moments', () => {
    const { measures } = read('Mått;Period;Värde\nA;2025-03-01 00:00;1\nA;2025-03-01 02:00;2');
    assert.deepEqual(
      measures[0]?.observations?.map(({ period }) => period),
      ['2025-03-01T00:00', '2025-03-01T02:00'],
    );
  });

  test('that could be meant otherwise is told with what it was read as', () => {
    assert.ok(read('Mått;Period;Värde\nA;mar-25;1').codes.includes('period-read'));
    assert.ok(read('Mått;Period;Värde\nA;45718;1').faults.includes('serial'));
    assert.ok(!read('Mått;Period;Värde\nA;mars 2025;1').codes.includes('period-read'));
  });
});

describe('the letters of a file', () => {
  const text = 'Mått;Värde – “å”';

  test('are UTF-8, with or without its mark', () => {
    assert.deepEqual(decode(new TextEncoder().encode(text)), { text, encoding: 'utf-8' });
    assert.deepEqual(decode(new TextEncoder().encode(`\ufeff${text}`)), { text, encoding: 'utf-8' });
  });

  test('are UTF-16 as "Unicode text" of Excel', () => {
    assert.deepEqual(decode(Buffer.from(`\ufeff${text}`, 'utf16le')), { text, encoding: 'utf-16le' });
    assert.deepEqual(decode(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()), { text, encoding: 'utf-16be' });
  });

  test('are Windows-1252 where they are no UTF-8, dashes and quotation marks too', () => {
    const bytes = Uint8Array.of(0x4d, 0xe5, 0x74, 0x74, 0x20, 0x96, 0x20, 0x93, 0x94, 0x80);
    assert.deepEqual(decode(bytes), { text: 'Mått – “”€', encoding: 'windows-1252' });
  });

  test('are not those of a workbook, a PDF or a page', () => {
    assert.deepEqual(decode(Uint8Array.of(0x50, 0x4b, 3, 4, 20)), { notText: 'workbook' });
    assert.deepEqual(decode(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)), { notText: 'workbook' });
    assert.deepEqual(decode(Buffer.from('%PDF-1.7')), { notText: 'pdf' });
    assert.deepEqual(decode(Buffer.from(' <!DOCTYPE html><title>Logga in</title>')), { notText: 'page' });
  });
});

test('columns are called as in Excel', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(columnLetter), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
