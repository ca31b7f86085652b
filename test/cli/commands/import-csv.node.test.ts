import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { importCsv } from '../../../cli/commands/import-csv.ts';
import type { CsvOptions } from '../../../cli/commands/import-csv.ts';
import { checkDocument } from '../../../src/contract/index.ts';

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The command as somebody types it. */
const run = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'cli/styrtavla.ts', 'import', 'csv', ...args],
      (error, out, err) => {
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'styrtavla-csv-'));
});
after(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** The same without starting a program. */
async function imported(names: readonly string[], options: CsvOptions = {}): Promise<Run> {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await importCsv(names, options, {
    print: (text) => out.push(text),
    tell: (text) => err.push(text.replaceAll(`${folder}/`, '')),
  });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

const GOOD = 'Mått;Period;Värde\nLedtid;2025-01;12,5\n';
const BAD = 'Mått;Period;Värde\nLedtid;2025-01;12,5\nLedtid;2025-02;ca 12\n';

describe('styrtavla import csv', () => {
  test('prints the document, and tells where, what and what to write beside it', async () => {
    const table = file('varden.csv', 'Mått;Period;Värde\nLedtid;2025-01;12,5\nLedtid;2025-02;*\n');
    const { status, out, err } = await run(table);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out), {
      styrtavla: '1',
      language: 'sv',
      measures: [
        {
          id: 'ledtid',
          name: 'Ledtid',
          observations: [
            { period: '2025-01', value: 12.5 },
            { period: '2025-02', missing: 'suppressed' },
          ],
        },
      ],
    });
    assert.match(
      err,
      /^.*varden\.csv, row 3, column C, Värde: warning\n {2}"\*" was read as "hidden, .* \[absence-taken\]$/m,
    );
    assert.match(err, /\n0 errors, 1 warning, \d notes\n$/);
  });

  test('never hands what a table says to the terminal as a command', async () => {
    const table = file('bel.csv', 'Mått;Period;Värde\nLedtid;2025-01;\u001b[2J\u0007ca 12\n');
    const { err } = await imported([table]);
    assert.match(err, /ca 12/);
    assert.deepEqual([...err].filter((letter) => letter < ' ' && letter !== '\n'), []);
  });

  test('writes the document to a file, from patterns of files', async () => {
    const out = join(folder, 'tavla.json');
    const { status, out: printed, err } = await run('documents/tables/sv/*.csv', '--out', out);
    assert.deepEqual([status, printed], [0, '']);
    assert.match(err, /Written to .*tavla\.json\.\n$/);
    const { document, problems } = checkDocument(readFileSync(out, 'utf8'));
    assert.deepEqual(problems, []);
    assert.equal(document?.measures?.length, 6);
  });

  test('writes nothing where something could not be read, and ends with 1', async () => {
    const out = join(folder, 'ingen.json');
    const { status, err } = await imported([file('fel.csv', BAD)], { out });
    assert.equal(status, 1);
    assert.match(
      err,
      /^fel\.csv, row 3, column C, Värde: error\n {2}"ca 12" is not a number\. Write 12 alone; .*\[not-a-number\]$/m,
    );
    assert.match(
      err,
      /\nNothing was written\. Correct the errors, or add --keep-going to write what could be read\.$/,
    );
    assert.throws(() => readFileSync(out), /ENOENT/);
  });

  test('writes what could be read where that is asked for, and still ends with 1', async () => {
    const { status, out } = await imported([file('fel.csv', BAD)], { keepGoing: true });
    assert.equal(status, 1);
    const { document } = checkDocument(out);
    assert.deepEqual(document?.measures?.[0]?.observations, [{ period: '2025-01', value: 12.5 }]);
  });

  test('updates a document in its place and keeps all else in it', async () => {
    const there = file(
      'tavla.json',
      JSON.stringify({
        styrtavla: '1',
        language: 'sv',
        'x-egen': 1,
        measures: [{ id: 'ledtid', name: 'Ledtid', unit: 'dagar' }],
      }),
    );
    const { status, err } = await imported([file('nytt.csv', GOOD)], { update: there });
    assert.equal(status, 0);
    assert.match(err, /1 new, 0 changed, 0 unchanged/);
    assert.deepEqual(JSON.parse(readFileSync(there, 'utf8')), {
      styrtavla: '1',
      language: 'sv',
      'x-egen': 1,
      measures: [{ id: 'ledtid', name: 'Ledtid', unit: 'dagar', observations: [{ period: '2025-01', value: 12.5 }] }],
    });
  });

  test('is not written over a file that is newer than the tables, unless that is asked for', async () => {
    const table = file('gammal.csv', GOOD);
    utimesSync(table, new Date('2020-01-01'), new Date('2020-01-01'));
    const out = file('ny.json', '{}');
    await assert.rejects(imported([table], { out }), /ny\.json: stands there already, and is newer/);
    assert.equal((await imported([table], { out, force: true })).status, 0);
  });

  test('is told the title, the day, the language and the kind', async () => {
    const table = file('lappar.csv', 'Typ;Text;Mått\nAvvikelse;a;\n');
    const { out } = await imported([table], {
      title: 'Tavlan',
      published: '2026-03-01',
      language: 'sv-FI',
      kind: new Map([['lappar.csv', 'notes']]),
    });
    const { title, published, language, notes } = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual([title, published, language], ['Tavlan', '2026-03-01', 'sv-FI']);
    assert.deepEqual(notes, [{ id: 'a', kind: 'deviation', text: 'a' }]);
  });

  for (const [args, message] of [
    [[], /missing required argument/],
    [['a.csv', '--kind', 'lappar'], /Write one of goals, measures, values/],
    [['a.csv', '--scale', 'sju'], /Write the lowest and the highest step/],
    [['a.csv', '--decimal', 'komma'], /Allowed choices are comma, point/],
    [['a.csv', '--published', 'idag'], /Write a date like/],
    [['finns-inte.csv'], /finns-inte\.csv: cannot be read: there is no such file/],
    [['finns-inte-*.csv'], /no file is called so/],
    [['documents/tables/en/months.csv', '--update', 'documents/tables/en/months.csv'], /is no JSON/],
  ] as const) {
    test(`ends with 2 and says what to write: ${args.join(' ')}`, async () => {
      const { status, out, err } = await run(...args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
      assert.doesNotMatch(err, /^\s+at /m);
    });
  }

  test('explains itself when it is asked', async () => {
    const { status, out } = await run('--help');
    assert.equal(status, 0);
    assert.match(out, /npx styrtavla import csv matt\.csv varden\.csv lappar\.csv --out tavla\.json/);
    assert.match(out, /--keep-going writes what could be read, and still ends with 1/);
  });

  test('prints nothing of raw answers but their counts', async () => {
    const rows = Array.from({ length: 9 }, (_, nth) => `R${nth};v. 45 2026;${(nth % 5) + 1};3;Hemlig text ${nth}`);
    const table = file('svar.csv', `Respondent;Vecka;Trivsel;Arbete;Fritext\n${rows.join('\n')}\n`);
    const { status, out, err } = await imported([table], { scale: '1-5' });
    assert.equal(status, 0);
    assert.doesNotMatch(out + err, /Hemlig|R[0-9]\b/);
    assert.deepEqual(
      checkDocument(out).document?.assessments?.[0]?.results?.[0]?.answers?.[0]?.counts,
      [2, 2, 2, 2, 1],
    );
  });
});
