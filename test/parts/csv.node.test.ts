import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { formatFor } from '../../src/locale/format.ts';
import { LANGUAGES } from '../../src/locale/language.ts';
import { basePack } from '../../src/locale/packs/base.ts';
import { csvName, csvOf as csvBy } from '../../src/parts/csv.view.ts';
import type { Cell, DataTableView, Row } from '../../src/parts/data-table.view.ts';

type Given = Partial<Omit<DataTableView, 'rows'>> & { readonly rows?: readonly Row[] };

function table({ rows = [], ...more }: Given = {}): DataTableView {
  return {
    language: 'sv',
    caption: 'Utredningstid',
    columns: [{ label: 'Period' }, { label: 'Värde', decimals: 1 }],
    count: rows.length,
    rows: (most) => rows.slice(0, most),
    source: undefined,
    ...more,
  };
}

const csvOf = (view: DataTableView): string => csvBy(view, formatFor(view.language));

/** The second cell of the one row, as it stands in the file. */
function cell(value: Cell, language: DataTableView['language'] = 'sv'): string | undefined {
  const text = csvOf(table({ language, rows: [['x', value]] }));
  return /\r\nx;([^]*)\r\n$/.exec(text)?.[1];
}

/** What RFC 4180 makes of a text: an independent reader, to go the way back. */
function parse(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)) {
    lines.at(-1)?.push(quoted === undefined ? plain ?? '' : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('csvOf(view)', () => {
  before(async () => { for (const language of LANGUAGES) await basePack(language); });

  it('begins with the mark by which spreadsheets know UTF-8, and has a head, a row a line and CR LF', () => {
    assert.equal(csvOf(table({ rows: [['januari 2026', 70.5], ['februari 2026', 'saknas']] })),
      '\ufeffPeriod;Värde\r\njanuari 2026;70,5\r\nfebruari 2026;saknas\r\n');
  });

  it('ends with where the figures are from, after an empty row', () => {
    const source = { origin: 'Källa: Kolada', href: 'https://kolada.se/', facts: ['CC0', 'Hämtat 4 september 2026'] };
    assert.equal(csvOf(table({ rows: [['2025', 1]], source })),
      '\ufeffPeriod;Värde\r\n2025;1\r\n\r\nKälla: Kolada\r\nhttps://kolada.se/\r\nCC0\r\nHämtat 4 september 2026\r\n');
  });

  it('tells when they were published where nobody gives a source', () => {
    assert.equal(csvOf(table({ source: { facts: ['Publicerat 20 november 2026'] } })),
      '\ufeffPeriod;Värde\r\n\r\nPublicerat 20 november 2026\r\n');
  });

  it('writes numbers as the spreadsheets of each language read them: no groups, a hyphen for a minus', () => {
    const all = LANGUAGES.map((language) => [language, cell(-1234567.25, language)]);
    assert.deepEqual(Object.fromEntries(all), {
      sv: '-1234567,25', nb: '-1234567,25', nn: '-1234567,25', da: '-1234567,25', fi: '-1234567,25', en: '-1234567.25',
    });
  });

  it('rounds no number, and takes out only the noise of sums', () => {
    assert.equal(cell(1 / 3), '0,333333333333333');
    assert.equal(cell(0.1 + 0.2), '0,3');
    assert.equal(cell(52.599999999999994), '52,6');
    assert.equal(cell(-0), '0');
    assert.equal(cell(1.5e-7), '1,5e-7');
  });

  it('gives no number an apostrophe', () => {
    for (const value of [-1, -0.5, 1e300]) assert.equal(Number(cell(value, 'en')), value);
  });

  it('quotes what would part a cell or a row', () => {
    assert.equal(cell('a;b'), '"a;b"');
    assert.equal(cell('mål minst 4, senast 2027'), '"mål minst 4, senast 2027"');
    assert.equal(cell('så kallad "kö"'), '"så kallad ""kö"""');
    assert.equal(cell('en\ntvå'), '"en\ntvå"');
    assert.equal(cell(' kant '), '" kant "');
    assert.equal(cell('så kallad ”kö”'), 'så kallad ”kö”');
    assert.equal(cell(''), '');
  });

  it('disarms texts that a spreadsheet would calculate, see OWASP on CSV injection', () => {
    const armed = [
      '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '＝1+1', '=cmd|\' /C calc\'!A0',
    ];
    for (const text of armed) {
      assert.equal(parse(csvOf(table({ rows: [['x', text]] })).slice(1))[1]?.[1], `'${text}`);
    }
    assert.equal(cell('"=1"'), '"""=1"""');
    assert.equal(cell('1-2=3'), '1-2=3');
    assert.equal(cell('–'), '–');
  });

  it('disarms heads, heads of rows and sources as well', () => {
    const text = csvOf(table({
      columns: [{ label: '=A' }, { label: '@B', decimals: 0 }],
      rows: [['+C', 1]],
      source: { origin: '-D', href: 'https://example.org/', facts: ['=E'] },
    }));
    assert.equal(text, '\ufeff\'=A;\'@B\r\n\'+C;1\r\n\r\n\'-D\r\nhttps://example.org/\r\n\'=E\r\n');
  });

  it('is read back as what the table holds, whatever stands in it', () => {
    const texts = ['', 'a"b', '""', 'a;"b";c', 'a\r\nb', ';', '"', '\n\n;', 'åäö ÅÄÖ', '\u{1f600}', '\'', '1,5'];
    const rows = texts.map((text, index) => [text, texts.at(-1 - index) ?? '']);
    const [head, ...read] = parse(csvOf(table({ rows })).slice(1));
    assert.deepEqual(head, ['Period', 'Värde']);
    // One begins with a new line and is disarmed.
    assert.deepEqual(read, rows.map((row) => row.map((text) => text.replace(/^\n/, '\'\n'))));
  });

  it('holds all rows, also of a hundred thousand', () => {
    const rows = Array.from({ length: 100_000 }, (_, row): Row => [`rad ${row}`, row / 2]);
    const lines = csvOf(table({ rows })).split('\r\n');
    assert.equal(lines.length, 100_002);
    assert.equal(lines[100_000], 'rad 99999;49999,5');
  });
});

describe('csvName(view)', () => {
  const nameOf = (caption: string): string => csvName(table({ caption }));

  it('is what the table is of, with its own letters', () => {
    assert.equal(nameOf('Väntetid på vård, æøå'), 'Väntetid på vård æøå.csv');
    assert.equal(nameOf('Andel nöjda (%), 2024–2026'), 'Andel nöjda 2024 2026.csv');
  });

  it('holds nothing that a system or a shell could trip over', () => {
    assert.equal(nameOf('../../etc/passwd'), 'etc passwd.csv');
    assert.equal(nameOf('C:\\a<b>|"c"?*.exe\u0000\n'), 'C a b c exe.csv');
    assert.equal(nameOf('.dold'), 'dold.csv');
    assert.equal(nameOf('a\u202Evsc.exe'), 'a vsc exe.csv');
  });

  it('is cut at sixty characters, never within one', () => {
    assert.equal(nameOf('å'.repeat(80)), `${'å'.repeat(60)}.csv`);
    assert.equal(nameOf('\u{10437}'.repeat(80)), `${'\u{10437}'.repeat(60)}.csv`);
    assert.equal(nameOf(`${'a'.repeat(59)} b`), `${'a'.repeat(59)}.csv`);
    assert.equal(nameOf('a\u030a'), 'å.csv');
  });

  it('has a name also where nothing of the caption is left', () => {
    assert.equal(nameOf('???'), 'styrtavla.csv');
    assert.equal(nameOf(''), 'styrtavla.csv');
  });
});
