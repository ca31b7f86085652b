// import kolada, import jsonstat and import kostra, as somebody types them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, beforeEach, describe, mock, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { addCheck } from '../../../cli/commands/check.ts';
import { addImport } from '../../../cli/commands/import.ts';
import { tellFailure } from '../../../cli/failures.ts';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { standIn } from '../kolada/stand-in.ts';
import type { StandIn } from '../kolada/stand-in.ts';

const SOURCES = 'documents/sources';
const TSX = import.meta.resolve('tsx');
const PROGRAM = resolve('cli/styrtavla.ts');

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

let folder = '';
let kolada: StandIn;
before(async () => {
  kolada = await standIn();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'styrtavla-import-'));
  for (const name of readdirSync(SOURCES)) copyFileSync(join(SOURCES, name), join(folder, name));
});
after(() => kolada.close());

/** The command in a folder of its own that holds the source files, as a program. */
const runProgram = (...args: readonly string[]): Promise<Run> => new Promise((done) => {
  execFile(process.execPath, ['--import', TSX, PROGRAM, ...args], { cwd: folder }, (error, out, err) => {
    done({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
  });
});

/** The same without starting a program, which takes a second each. */
async function run(...args: readonly string[]): Promise<Run> {
  const said = { out: '', err: '' };
  const told = (stream: 'out' | 'err') => (text: string): void => {
    said[stream] += `${text}\n`;
  };
  const consoles = [mock.method(console, 'log', told('out')), mock.method(console, 'error', told('err'))];
  const program = new Command('styrtavla').exitOverride()
    .configureOutput({ writeErr: told('err'), writeOut: told('out') });
  addCheck(program);
  addImport(program);
  const here = process.cwd();
  process.chdir(folder);
  try {
    await program.parseAsync(args, { from: 'user' });
    return { status: Number(process.exitCode ?? 0), ...said };
  } catch (error) {
    const status = tellFailure(error, told('err'));
    return { status, ...said };
  } finally {
    process.chdir(here);
    process.exitCode = undefined;
    for (const each of consoles) each.mock.restore();
  }
}
const written = (name: string): Document =>
  checkDocument(readFileSync(join(folder, name), 'utf8')).document ?? assert.fail(name);
const clean = (): void => rmSync(folder, { recursive: true });

/** Answers as Kolada does, a year a page, T, K and M in another order each time. */
function answerAsKolada(values: Readonly<Record<string, number>>): void {
  kolada.answerWith((path, response) => {
    const titles = { 'U00810': 'Handläggningstid för bygglov, dagar', '0580': 'Linköping', '0000': 'Riket' };
    const known = Object.entries({ ...titles, G37449: 'Liknande kommuner, övergripande, Linköping' });
    const ids = /^\/v3\/(?:kpi|municipality|municipality_groups)\/([^?]+)/.exec(path)?.[1]?.split(',');
    const years = Object.keys(values);
    const page = Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? 0);
    const period = years[page] ?? '';
    const sexes = ['T', 'K', 'M'].map((_, nth) => ['T', 'K', 'M'][(nth + page + 1) % 3])
      .map((gender) => ({ gender, value: gender === 'T' ? values[period] : 1 }));
    response.end(JSON.stringify(ids
      ? { values: known.filter(([id]) => ids.includes(id)).map(([id, title]) => ({ id, title })) }
      : {
          values: ['0580', 'G37449', '0000']
            .map((municipality) => ({ kpi: 'U00810', municipality, period: Number(period), values: sexes })),
          next_url: page + 1 < years.length ? `${kolada.origin}/v3/data?page=${page + 1}` : null,
        }));
  });
}

/** The arguments of a command line; what stands between quotation marks is one. */
const words = (line: string): string[] =>
  [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));

test('every command of docs/kolada.md does what it is there for', async () => {
  const text = readFileSync(fileURLToPath(new URL('../../../docs/kolada.md', import.meta.url)), 'utf8');
  const lines = [...text.matchAll(/```sh\n([^`]*)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
  assert.equal(lines.length, 14);
  for (const line of lines) {
    const [npx, tool, ...args] = words(line);
    assert.deepEqual([npx, tool], ['npx', 'styrtavla']);
    const isFetched = args[1] === 'kolada' && args.includes('--kpi');
    answerAsKolada(args.includes('--update') ? { 2024: 31, 2025: 29, 2026: 27 } : { 2024: 31, 2025: 28.5 });
    const { status, err, out } = await run(...args, ...(isFetched ? ['--api', `${kolada.origin}/v3`] : []));
    assert.equal(status, 0, `${line}\n${out}${err}`);
    if (args[0] === 'check') assert.ok(!/error {2}|warning {2}/.test(out), out);
  }
  const measure = written('bygglov.json').measures?.[0];
  assert.deepEqual(measure?.observations, [
    { period: '2024', value: 31 }, { period: '2025', value: 29 }, { period: '2026', value: 27 },
  ]);
  assert.deepEqual(measure.groups?.map(({ name }) => name), [
    'Kvinnor', 'Män', 'Liknande kommuner, övergripande, Linköping', 'Riket',
  ]);
  clean();
});

describe('import kolada', () => {
  const VAB = ['import', 'kolada', 'kolada-n00945-vab.json', '--own', '0180'];

  test('prints the document where it is to go to no file, and what it tells apart from it', async () => {
    const { status, out, err } = await runProgram(...VAB);
    assert.deepEqual([status, err], [0, '1 measure with 63 figures.\n']);
    assert.deepEqual(checkDocument(out).problems, []);
    clean();
  });

  test('asks whose board it is, and writes nothing', async () => {
    const { status, out, err } = await run('import', 'kolada', 'kolada-n00945-vab.json', '--out', 'vab.json');
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /--own 0180.*\n {2}0180 {2}Stockholm\n {2}1280 {2}Malmö\n {2}1480 {2}Göteborg\n$/);
    assert.ok(!existsSync(join(folder, 'vab.json')));
    clean();
  });

  test('tells of faults with file, line and path, and writes nothing', async () => {
    const text = readFileSync(join(folder, 'kolada-n00945-vab.json'), 'utf8');
    const wrong = text.replace('31.90900747', '"31,9"').replace('"gender":"T"', '"gender":"F"');
    writeFileSync(join(folder, 'fel.json'), wrong);
    const { status, out, err } = await run('import', 'kolada', 'fel.json', '--own', '0180', '--out', 'vab.json');
    assert.deepEqual([status, out], [1, '']);
    assert.equal(err, `fel.json:2:64  error  /values/0/values/0/gender
  Here stands "F". T, K or M belongs here.
fel.json:3:99  error  /values/1/values/0/value
  Here stands "31,9". A number with a decimal point, null, "-", "." or ".." belongs here.
Nothing was written.
`);
    assert.ok(!existsSync(join(folder, 'vab.json')));
    clean();
  });

  test('tells of many faults that are alike by the first ones and a count', async () => {
    const text = readFileSync(join(folder, 'kolada-n00945-vab.json'), 'utf8');
    writeFileSync(join(folder, 'ny.json'), text.replaceAll('"status":""', '"status":"Ny"'));
    const { status, err } = await run('import', 'kolada', 'ny.json', '--own', '0180', '--out', 'vab.json');
    assert.equal(status, 0);
    assert.equal(err.match(/warning {2}/g)?.length, 5);
    assert.match(err, /as it stands\. \(58 more times\)\n1 measure with 63 figures, written to vab\.json\.\n$/);
    clean();
  });

  test('does not write over what is newer than the answer, unless it is asked to', async () => {
    writeFileSync(join(folder, 'vab.json'), 'mitt');
    const { status, err } = await run(...VAB, '--out', 'vab.json');
    assert.equal(status, 2);
    assert.match(err, /vab\.json: stands there already/);
    assert.equal(readFileSync(join(folder, 'vab.json'), 'utf8'), 'mitt');
    assert.equal((await run(...VAB, '--out', 'vab.json', '--force')).status, 0);
    clean();
  });

  test('takes titles from other answers, names of its own, a title and a unit of organisation', async () => {
    const named = ['--name', 'N00945=Pappors dagar', '--name', '1280=Malmö stad', '--title', 'Jämställt'];
    const part = ['--municipality', '0180,1280', '--year', '2019-2020'];
    const { status } = await run(...VAB, ...named, ...part, '--org-unit', 'fam', '--out', 'a.json');
    assert.equal(status, 0);
    const { title, orgUnits, measures: [measure] = [] } = written('a.json');
    assert.deepEqual([title, measure?.name], ['Jämställt', 'Pappors dagar']);
    assert.deepEqual([measure?.orgUnit, orgUnits?.[0]?.id], ['fam', 'fam']);
    assert.deepEqual(measure?.groups?.map(({ name }) => name), ['Malmö stad']);
    assert.deepEqual(measure?.observations?.map(({ period }) => period), ['2019', '2020']);
    clean();
  });

  test('fetches nothing unless key figures and municipalities are named', async () => {
    answerAsKolada({ 2025: 1 });
    for (const args of [[], ['--kpi', 'U00810'], ['--municipality', '0580']]) {
      const { status, err } = await run('import', 'kolada', ...args, '--api', `${kolada.origin}/v3`);
      assert.equal(status, 2);
      assert.match(err, /^Name files that hold answers of Kolada, or what to fetch: --kpi N00945 --mun/);
    }
    assert.deepEqual(kolada.asked, []);
    const wrong = [
      ['--kpi', 'N945'], ['--municipality', 'Linköping'], ['--year', '2025-2015'], ['--retrieved', '22/11'],
      ['--name', 'x'], ['--language', '?'], ['--api', 'kolada', '--kpi', 'N00945', '--municipality', '0580'],
    ];
    for (const args of wrong) assert.equal((await run('import', 'kolada', ...args)).status, 2, args.join(' '));
    clean();
  });

  test('says that version 2 is closed', async () => {
    kolada.answerWith((_, response) => response.writeHead(410).end('{"message": "Please use /v3"}'));
    const args = ['--kpi', 'U00810', '--municipality', '0580', '--api', `${kolada.origin}/v2`];
    const { status, err } = await runProgram('import', 'kolada', ...args);
    assert.equal(status, 2);
    assert.match(err, /answers 410: this version is closed\. Ask version 3/);
    clean();
  });
});

describe('import kolada --update', () => {
  const answer = (value: number | null, status = ''): string => JSON.stringify({
    values: [
      { id: 'N00945', title: 'Uttag, andel (%)' }, { id: '0580', title: 'Linköping' },
      { kpi: 'N00945', municipality: '0580', period: 2025, values: [{ gender: 'T', value, status }] },
    ],
  });
  const imported = async (text: string, ...args: readonly string[]): Promise<Run> => {
    writeFileSync(join(folder, 'svar.json'), text);
    return run('import', 'kolada', 'svar.json', ...args);
  };
  const value = (): unknown => written('tavla.json').measures?.[0]?.observations?.[0]?.value;

  test('has the later value win, and tells it', async () => {
    await imported(answer(38), '--retrieved', '2026-01-10', '--out', 'tavla.json');
    const { status, err } = await imported(answer(39), '--retrieved', '2026-11-22', '--update', 'tavla.json');
    assert.equal(status, 0);
    assert.equal(err, 'Revised: N00945, 2025: 38 is now 39.\n1 measure with 1 figure, written to tavla.json.\n');
    assert.equal(value(), 39);
    clean();
  });

  test('refuses where the document is the later one, or nobody knows', async () => {
    await imported(answer(38), '--retrieved', '2026-11-22', '--out', 'tavla.json');
    const older = await imported(answer(39), '--retrieved', '2026-01-10', '--update', 'tavla.json');
    assert.equal(older.status, 1);
    assert.match(older.err, /tavla\.json: 1 value would change\. .* retrieved on 2026-11-22, .*: the document is the/);
    const unknown = await imported(answer(39), '--update', 'tavla.json');
    assert.equal(unknown.status, 1);
    assert.match(unknown.err, /nobody says when the new ones were\. Say it with --retrieved\.\nNothing was written\./);
    assert.equal(value(), 38);
    // The same figures need no day.
    assert.equal((await imported(answer(38), '--update', 'tavla.json')).status, 0);
    clean();
  });

  test('quotes no figure that has been hidden since', async () => {
    await imported(answer(4321), '--retrieved', '2026-01-10', '--out', 'tavla.json');
    const hidden = answer(null, '..');
    const { status, out, err } = await imported(hidden, '--retrieved', '2026-11-22', '--update', 'tavla.json');
    assert.deepEqual([status, out], [0, '']);
    assert.match(err, /^Revised: N00945, 2025\.\n/);
    assert.doesNotMatch(err + readFileSync(join(folder, 'tavla.json'), 'utf8'), /4321/);
    clean();
  });

  test('writes Kolada\'s texts as Swedish into a document of another language', async () => {
    writeFileSync(join(folder, 'tavla.json'), '{"styrtavla": "1", "language": "fi", "x-oma": 1}');
    assert.equal((await imported(answer(38), '--update', 'tavla.json')).status, 0);
    assert.deepEqual(written('tavla.json').measures?.[0]?.name, { sv: 'Uttag, andel (%)' });
    assert.match(readFileSync(join(folder, 'tavla.json'), 'utf8'), /"x-oma": 1/);
    clean();
  });

  test('leaves a document with errors as it is, and tells them', async () => {
    const broken = '{"styrtavla": "1", "measures": [{"id": "a"}]}';
    writeFileSync(join(folder, 'tavla.json'), broken);
    const { status, err } = await imported(answer(38), '--update', 'tavla.json');
    assert.equal(status, 1);
    assert.match(err, /^tavla\.json:1:\d+ {2}error {2}\/measures\/0\/name/);
    assert.equal(readFileSync(join(folder, 'tavla.json'), 'utf8'), broken);
    assert.equal((await imported(answer(38), '--update', 'saknas.json')).status, 2);
    clean();
  });
});

describe('import jsonstat', () => {
  const CULTURE = ['import', 'jsonstat', 'ssb-05300-avstand-kultur.jsonstat.json'];

  test('asks what it has to know: the language, and what becomes of dimensions', async () => {
    const language = await run(...CULTURE);
    assert.deepEqual([language.status, language.out], [2, '']);
    assert.match(language.err, /^Say in which language the dataset is, as --language nb/);
    const dimensions = await run(...CULTURE, '--language', 'nb');
    assert.equal(dimensions.status, 2);
    assert.match(dimensions.err, /Say what becomes of "avstand" and "kulturtilbud":\n {2}--measure Avstand1 /);
    assert.match(dimensions.err, /\n {4}07 {2}Folkebibliotek\n/);
    clean();
  });

  test('reads an address, and remembers the day', async () => {
    const table = readFileSync(join(folder, 'ssb-aku-arbeidslause-nynorsk.jsonstat1.json'));
    kolada.answerWith((_, response) => response.end(table));
    const address = `${kolada.origin}/tabell`;
    const { status, err } = await run('import', 'jsonstat', address, '--language', 'nn', '--out', 'a.json');
    const changed = `${address}: last changed by its publisher 2018-04-27T10:12:00Z.\n`;
    assert.deepEqual([status, err], [0, `${changed}2 measures with 26 figures, written to a.json.\n`]);
    assert.match(written('a.json').source?.retrieved ?? '', /^\d{4}-\d\d-\d\d$/);
    clean();
  });

  test('puts a table into a document of the same language only', async () => {
    writeFileSync(join(folder, 'tavle.json'), '{"styrtavla": "1", "language": "nb", "title": "Tavle"}');
    const table = [...CULTURE, '--select', 'avstand=01', '--select', 'kulturtilbud=07'];
    assert.equal((await run(...table, '--language', 'nn', '--update', 'tavle.json')).status, 2);
    assert.equal((await run(...table, '--update', 'tavle.json')).status, 0);
    const { title, measures } = written('tavle.json');
    assert.deepEqual([title, measures?.length, measures?.[0]?.source?.name],
      ['Tavle', 1, 'Statistisk sentralbyrå, tabell 05300']);
    clean();
  });
});

describe('import kostra', () => {
  test('asks for the year and for one\'s own', async () => {
    const file = 'kostra-idrettsbygg-kommuner.csv';
    assert.match((await run('import', 'kostra', file)).err, /^Say of which year the figures are, as --year 2024/);
    const { status, err } = await run('import', 'kostra', file, '--year', '2015');
    assert.equal(status, 2);
    assert.match(err, /There are 429 regions\. Name the one whose board it is with --own/);
    clean();
  });
});
