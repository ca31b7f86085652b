import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { check } from '../../../cli/commands/check.ts';
import { checkDocument } from '../../../src/contract/index.ts';

const BROKEN = 'documents/broken';

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The command as somebody types it. */
const run = (...args: readonly string[]): Promise<Run> => new Promise((resolve) => {
  execFile(process.execPath, ['--import', 'tsx', 'cli/styrtavla.ts', ...args], (error, out, err) => {
    resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
  });
});

/** The same without starting a program: its status and what it prints. */
async function checked(...documents: readonly string[]): Promise<{ status: number; lines: readonly string[] }> {
  const lines: string[] = [];
  const status = await check(documents, (line) => { lines.push(line); });
  return { status, lines };
}

let folder = '';
before(() => { folder = mkdtempSync(join(tmpdir(), 'styrtavla-check-')); });
after(() => { rmSync(folder, { recursive: true }); });

/** Checks a text as a file. */
async function checkedText(text: string | Buffer): Promise<{ status: number; lines: readonly string[] }> {
  const file = join(folder, 'mål och resultat.json');
  writeFileSync(file, text);
  const { status, lines } = await checked(file);
  return { status, lines: lines.map((line) => line.replace(file, 'FILE')) };
}

describe('styrtavla check', () => {
  test('prints file, line, path, what is wrong and what to write, then counts', async () => {
    assert.deepEqual(await run('check', `${BROKEN}/bad-period.json`), {
      status: 1,
      out: `${BROKEN}/bad-period.json:9  error  /measures/0/observations/1/period
  The value is "2026M02". Write 2026-02.  [bad-period]
${BROKEN}/bad-period.json: 1 error, 0 warnings\n`,
      err: '',
    });
  });

  test('ends with 0 where there are no problems, or only warnings', async () => {
    assert.deepEqual(await run('check', 'documents/vab.json', `${BROKEN}/unknown-field.json`), {
      status: 0,
      out: `documents/vab.json: 0 errors, 0 warnings
${BROKEN}/unknown-field.json:4  warning  /measures/0/enhet
  There is no field "enhet".  [unknown-field]
${BROKEN}/unknown-field.json: 0 errors, 1 warning\n`,
      err: '',
    });
  });

  test('ends with 2 where a document cannot be read, and checks the others all the same', async () => {
    const names = ['finns-inte.json', 'documents', `${BROKEN}/bad-period.json`, 'documents/vab.json'];
    assert.deepEqual(await run('check', ...names), {
      status: 2,
      out: `finns-inte.json: cannot be read: there is no such file
documents: cannot be read: it is a folder
${BROKEN}/bad-period.json:9  error  /measures/0/observations/1/period
  The value is "2026M02". Write 2026-02.  [bad-period]
${BROKEN}/bad-period.json: 1 error, 0 warnings
documents/vab.json: 0 errors, 0 warnings\n`,
      err: '',
    });
  });

  for (const args of [[], ['check'], ['chek', 'a.json'], ['check', '--strict', 'documents/vab.json']]) {
    test(`ends with 2 and says how it is used: styrtavla ${args.join(' ')}`, async () => {
      const { status, out, err } = await run(...args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /^Usage: styrtavla/m);
    });
  }

  test('explains itself when it is asked', async () => {
    const { status, out, err } = await run('check', '--help');
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /0 without errors .* 1 with errors, 2 where a document cannot be read/);
  });

  test('finds nothing in the example documents', async () => {
    const files = readdirSync('documents').filter((name) => name.endsWith('.json')).map((name) => `documents/${name}`);
    const { status, lines } = await checked(...files);
    assert.equal(status, 0);
    // The one that shows how small groups are hidden has to have some.
    assert.deepEqual(lines.filter((line) => line.startsWith('documents/') && !line.includes('liten-grupp')),
      files.filter((file) => !file.includes('liten-grupp')).map((file) => `${file}: 0 errors, 0 warnings`));
    assert.ok(lines.includes('documents/liten-grupp.json: 0 errors, 13 warnings'), lines.join('\n'));
  });

  for (const name of readdirSync(BROKEN)) {
    test(`finds the fault of ${name}, and ends as severe as it is`, async () => {
      const file = `${BROKEN}/${name}`;
      const [problem] = checkDocument(readFileSync(file, 'utf8')).problems;
      const { status, lines: [block = '', sum = '', ...more] } = await checked(file);
      assert.deepEqual(more, []);
      assert.equal(status, problem?.severity === 'error' ? 1 : 0);
      assert.equal(sum, `${file}: ${status === 1 ? '1 error, 0 warnings' : '0 errors, 1 warning'}`);
      const [where = '', what = ''] = block.split('\n');
      assert.match(where, /:\d+ {2}(error|warning) {2}(\/|\(the document\))/);
      assert.ok(what.includes(problem?.message ?? '-') && what.includes(problem?.fix ?? ''), what);
      assert.ok(what.endsWith(`[${name.replace('.json', '')}]`), what);
    });
  }
});

describe('the line of a problem', () => {
  const lineIn = async (text: string): Promise<string | undefined> =>
    /^FILE:(\d+) /.exec((await checkedText(text)).lines[0] ?? '')?.[1];

  test('is that of the field, of the object that lacks it, or of the item', async () => {
    const json = (measure: string): string => `{\n"styrtavla": "1",\n"measures": [\n{ "id": "a",\n${measure}\n}\n]\n}`;
    assert.equal(await lineIn(json('"name":\n"A",\n"decimals":\n7')), '7');
    assert.equal(await lineIn(json('"cadence": "month"')), '4');
    const twice = '"name": "A",\n"observations": [\n{ "period": "2026" },\n{ "period": "2026" }]';
    assert.equal(await lineIn(json(twice)), '8');
    assert.equal(await lineIn(json('"name": "A",\n"x~y/z": 1')), '6');
  });

  test('is that of the last name where one stands twice, as JSON itself has it', async () => {
    assert.equal(await lineIn('{\n"styrtavla": "1",\n"title": "A",\n"title": 7\n}'), '4');
  });

  test('is where the text stops being JSON', async () => {
    assert.equal(await lineIn('{\n"styrtavla": "1",\n"goals": [\n]\n,}'), '5');
    assert.equal(await lineIn('\n\n<!doctype html>\n<title>Logga in</title>'), '3');
    assert.equal(await lineIn('{\n"styrtavla": "1",\n"goals": [1,\n2'), '4');
    assert.equal(await lineIn('{\n"styrtavla": "1"\n// mål\n}'), '3');
    assert.equal(await lineIn(''), '1');
  });

  test('counts lines as editors do, also with a byte order mark and Windows line ends', async () => {
    assert.equal(await lineIn('\ufeff{\r\n"styrtavla": "1",\r\n"titel": "Mål"\r\n}'), '3');
  });

  test('is in the order of the file, whatever was found first', async () => {
    const { lines } = await checkedText('{\n"goals": [{ "id": "a" }],\n"titel": "A",\n"styrtavla": "1"\n}');
    assert.deepEqual(lines.map((line) => line.split('\n')[0]), [
      'FILE:2  error  /goals/0/text', 'FILE:3  warning  /titel', 'FILE: 1 error, 1 warning',
    ]);
  });
});

describe('a file that is', () => {
  test('nested deeper than calls can be is told like any other', async () => {
    const { status, lines } = await checkedText('['.repeat(100_000) + ']'.repeat(100_000));
    assert.equal(status, 1);
    assert.equal(lines[0], 'FILE:1  error  (the document)\n  The document is a list.  [not-an-object]');
  });

  test('longer than 10 million characters is told as that', async () => {
    const { status, lines } = await checkedText(`{"styrtavla":"1","title":"${'x'.repeat(10_000_000)}"}`);
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /^FILE:1 {2}error {2}\(the document\)\n {2}Too large: .*\[too-large\]$/);
  });

  test('no text at all is told as no JSON', async () => {
    const { status, lines } = await checkedText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]));
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /\[not-json\]$/);
  });
});

describe('a document at an address', () => {
  const server = createServer(({ url = '' }, response) => {
    const [, place = '', file = ''] = /^\/(\w+)\/?(.*)/.exec(url) ?? [];
    if (place === 'file') response.writeHead(200, { 'Content-Type': 'application/json' }).end(readFileSync(file));
    else if (place === 'moved') response.writeHead(302, { Location: `/file/${file}` }).end();
    else if (place === 'login') response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>');
    else if (place === 'cut') response.writeHead(200, { 'Content-Length': 99 }).write('{', () => response.destroy());
    else response.writeHead(404).end();
  });
  let origin = '';
  before(async () => {
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => { server.close(); });

  test('is checked as a file is', async () => {
    const address = `${origin}/file/${BROKEN}/bad-period.json`;
    assert.deepEqual(await run('check', address), {
      status: 1,
      out: `${address}:9  error  /measures/0/observations/1/period
  The value is "2026M02". Write 2026-02.  [bad-period]
${address}: 1 error, 0 warnings\n`,
      err: '',
    });
  });

  test('is followed where it has moved', async () => {
    assert.deepEqual(await checked(`${origin}/moved/documents/vab.json`), {
      status: 0, lines: [`${origin}/moved/documents/vab.json: 0 errors, 0 warnings`],
    });
  });

  test('that is a page to log in on is no JSON', async () => {
    const { status, lines } = await checked(`${origin}/login`);
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /\[not-json\]$/);
  });

  test('cannot be read where the server refuses, breaks off or is not there', async () => {
    const closed = await new Promise<number>((resolve) => {
      const other = createServer().listen(0, '127.0.0.1', () => {
        const { port } = other.address() as AddressInfo;
        other.close(() => { resolve(port); });
      });
    });
    const nowhere = `http://127.0.0.1:${closed}/`;
    const { status, lines } = await checked(`${origin}/none`, `${origin}/cut`, nowhere, 'https://');
    assert.equal(status, 2);
    assert.match(lines[0] ?? '', /\/none: cannot be read: the server answers 404$/);
    assert.match(lines[1] ?? '', /\/cut: cannot be read: \S/);
    assert.match(lines[2] ?? '', /: cannot be read: no server answers there$/);
    assert.match(lines[3] ?? '', /^https:\/\/: cannot be read: Invalid URL$/);
  });
});
