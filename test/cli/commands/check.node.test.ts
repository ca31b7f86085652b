import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { check } from '../../../cli/commands/check.ts';
import type { CheckSettings } from '../../../cli/commands/check.ts';
import { checkDocument } from '../../../src/contract/index.ts';
import { runCli as run } from '../../support/run-cli.ts';

const BROKEN = 'documents/broken';

interface Told {
  readonly status: number;
  readonly lines: readonly string[];
}

/** The command without starting a program: its status and what it prints. */
async function checkedAs(settings: CheckSettings, ...documents: readonly string[]): Promise<Told> {
  const lines: string[] = [];
  const status = await check(documents, (line) => { lines.push(line); }, settings);
  return { status, lines };
}

const checked = (...documents: readonly string[]): Promise<Told> => checkedAs({}, ...documents);

let folder = '';
before(() => { folder = mkdtempSync(join(tmpdir(), 'styrtavla-check-')); });
after(() => { rmSync(folder, { recursive: true }); });

/** Checks a text as a file. */
async function checkedText(text: string | Buffer): Promise<Told> {
  const file = join(folder, 'mål och resultat.json');
  writeFileSync(file, text);
  const { status, lines } = await checked(file);
  return { status, lines: lines.map((line) => line.replace(file, 'FILE')) };
}

describe('styrtavla check', () => {
  test('prints file, line, column, path, what is wrong and what to write, then counts', async () => {
    assert.deepEqual(await run(['check', `${BROKEN}/bad-period.json`]), {
      status: 1,
      out: `${BROKEN}/bad-period.json:9:11  error  /measures/0/observations/1/period
  The value is "2026M02". Write 2026-02.  [bad-period]
${BROKEN}/bad-period.json: 1 error, 0 warnings\n`,
      err: '',
    });
  });

  test('ends with 0 where there are no problems, or only warnings', async () => {
    assert.deepEqual(await run(['check', 'documents/vab.json', `${BROKEN}/conflicting-direction.json`]), {
      status: 0,
      out: `documents/vab.json: 0 errors, 0 warnings
${BROKEN}/conflicting-direction.json:7:7  warning  /measures/0/better
  The target contradicts "higher". Take "better" away: the target says which way is better.  ${''
  }[conflicting-direction]
${BROKEN}/conflicting-direction.json: 0 errors, 1 warning\n`,
      err: '',
    });
  });

  test('ends with 2 where a document cannot be read, and checks the others all the same', async () => {
    const names = ['finns-inte.json', 'documents', `${BROKEN}/bad-period.json`, 'documents/vab.json'];
    assert.deepEqual(await run(['check', ...names]), {
      status: 2,
      out: `finns-inte.json: cannot be read: there is no such file
documents: cannot be read: it is a folder
${BROKEN}/bad-period.json:9:11  error  /measures/0/observations/1/period
  The value is "2026M02". Write 2026-02.  [bad-period]
${BROKEN}/bad-period.json: 1 error, 0 warnings
documents/vab.json: 0 errors, 0 warnings\n`,
      err: '',
    });
  });

  test('explains itself when it is asked', async () => {
    const { status, out, err } = await run(['check', '--help']);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /0 without errors .* 1 with errors .*2 where a\nfile cannot be read/s);
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
      assert.match(where, /:\d+:\d+ {2}(error|warning) {2}(\/|\(the document\))/);
      assert.ok(what.startsWith(`  ${problem?.message ?? '-'} `), what);
      assert.match(what, /(Write|Take|Correct|begins with) .*\. {2}\[/);
      assert.ok(what.endsWith(`[${name.replace('.json', '')}]`), what);
    });
  }
});

describe('the place of a problem', () => {
  const placeIn = async (text: string): Promise<string | undefined> =>
    /^FILE:(\d+:\d+) /.exec((await checkedText(text)).lines[0] ?? '')?.[1];

  test('is that of the field, of the object that lacks it, or of the item', async () => {
    const json = (measure: string): string => `{\n"styrtavla": "1",\n"measures": [\n{ "id": "a",\n${measure}\n}\n]\n}`;
    assert.equal(await placeIn(json('"name":\n"A", "decimals":\n7')), '6:6');
    assert.equal(await placeIn(json('"cadence": "month"')), '4:1');
    const twice = '"name": "A",\n"observations": [\n{ "period": "2026" },\n { "period": "2026" }]';
    assert.equal(await placeIn(json(twice)), '8:2');
    assert.equal(await placeIn(json('"name": "A",\n"x~y/z": 1')), '6:1');
  });

  test('is that of the last name where one stands twice, as JSON itself has it', async () => {
    const { lines } = await checkedText('{\n"styrtavla": "1",\n"title": "A",\n"title": 7\n}');
    assert.deepEqual(lines, [
      'FILE:4:1  error  /title\n  The value is 7. Write a text. Texts stand between quotation marks: "2026".'
      + '  [wrong-type]',
      'FILE:4:1  warning  /title\n  The name "title" stands twice in this object, on lines 3 and 4: the last counts. '
      + 'Take the others away.  [duplicate-key]',
      'FILE: 1 error, 1 warning',
    ]);
  });

  test('is where the text stops being JSON', async () => {
    assert.equal(await placeIn('{\n"styrtavla": "1",\n"goals": [\n]\n,}'), '5:2');
    assert.equal(await placeIn('\n\n<!doctype html>\n<title>Logga in</title>'), '3:1');
    assert.equal(await placeIn('{\n"styrtavla": "1",\n"goals": [1,\n2'), '4:2');
    assert.equal(await placeIn('{\n"styrtavla": "1"\n// mål\n}'), '3:1');
    assert.equal(await placeIn(''), '1:1');
  });

  test('is counted as editors do, also with a byte order mark and Windows line ends', async () => {
    assert.equal(await placeIn('\ufeff{\r\n"styrtavla": "1", "x-å": "😀", "titel": "Mål"\r\n}'), '2:32');
    assert.equal(await placeIn('\ufeff{"styrtavla": "2"}'), '1:2');
  });

  test('is in the order of the file, whatever was found first', async () => {
    const { lines } = await checkedText('{\n"goals": [{ "id": "a" }], "titel": "A",\n"styrtavla": "1"\n}');
    assert.deepEqual(lines.map((line) => line.split('\n')[0]), [
      'FILE:2:11  error  /goals/0/text', 'FILE:2:27  warning  /titel', 'FILE: 1 error, 1 warning',
    ]);
  });
});

describe('what to write instead', () => {
  const adviceOn = async (text: string): Promise<string> => (await checkedText(text)).lines[0] ?? '';
  const document = (rest: string): string => `{"styrtavla": "1", ${rest}}`;
  const advice: Readonly<Record<string, readonly [text: string, advice: RegExp]>> = {
    'names the fields that may stand where one does not': [
      document('"boards": [{"id": "b", "zones": [{"title": "A", "kind": "goals", "sida": 1}]}]'),
      /no field "sida"\. What may stand here: title, kind, goals, measures, noteKinds, show\./,
    ],
    'names them deep in causes, which stand in each other': [
      document('"fishbones": [{"id": "f", "problem": "A", "bones": [{"name": "B", "causes": [{"text": "C", "causes": '
        + '[{"text": "D", "x": 1}]}]}]}]'),
      /What may stand here: text, causes, root\./,
    ],
    'names the ids that a reference can lead to': [
      document('"goals": [{"id": "g1", "text": "A"}, {"id": 2, "text": "B", "parent": "g3"}]'),
      /Nothing has id "g3"\. Write an id from goals\. There are "g1", "2"\./,
    ],
    'says where there is nothing to refer to': [
      document('"goals": [{"id": "g1", "text": "A", "orgUnit": "e"}]'), /There are no orgUnits: add one, or take/,
    ],
    'names the statements of the same assessment': [
      document('"assessments": [{"id": "a", "title": "A", "scale": {"min": 1, "max": 5}, "areas": [{"id": "x", "name": '
        + '"X", "statements": [{"id": "p1", "text": "P"}]}], "occasions": [{"id": "v", "name": "V"}], "results": '
        + '[{"occasion": "v", "answers": [{"statement": "p9", "mean": 3}]}]}]'),
      /Nothing has id "p9"\. Write an id from statements\. There is "p1"\./,
    ],
    'names the field that is missing': [document('"goals": [{"id": "a"}]'), /Write a text as "text"\./],
    'names what an object is made of': [
      document('"measures": [{"id": "a", "name": "A", "target": "2"}]'),
      /Write an object, between \{ and \}, of: atLeast, atMost, by, label/,
    ],
    'says how a value is told that is not there': [
      document('"measures": [{"id": "a", "name": "A", "observations": [{"period": "2026", "value": "saknas"}]}]'),
      /Write a number\. Where there is none, .*"missing": "notCollected"/,
    ],
  };
  for (const [what, [text, expected]] of Object.entries(advice)) {
    test(what, async () => { assert.match(await adviceOn(text), expected); });
  }

  test('quotes nothing that a terminal would obey', async () => {
    const { lines } = await checkedText(document('"\\u001b[2J\\u202e": 1'));
    assert.match(lines[0] ?? '', /There is no field "\\u001b\[2J\\u202e"\./);
  });
});

describe('several files', () => {
  const names = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { out } = await run(['check', ...args], { cwd: folder });
    const sums = out.split('\n').filter((line) => / (error|fits|left out)/.test(line));
    return sums.map((line) => line.split(': ')[0] ?? '');
  };
  before(() => {
    mkdirSync(join(folder, 'tavlor/norr'), { recursive: true });
    mkdirSync(join(folder, 'node_modules/a'), { recursive: true });
    const files = ['tavlor/b.json', 'tavlor/a.json', 'tavlor/norr/c.json', 'tavlor/[1].json', 'node_modules/a/d.json'];
    for (const file of files) writeFileSync(join(folder, file), '{"styrtavla": "1"}');
  });

  test('are found by patterns that the shell left as they were, sorted and once each', async () => {
    assert.deepEqual(await names('tavlor/*.json', 'tavlor/a.json'), [
      'tavlor/[1].json', 'tavlor/a.json', 'tavlor/b.json',
    ]);
    assert.deepEqual(await names('tavlor/**/{b,c}.json'), ['tavlor/b.json', 'tavlor/norr/c.json']);
    assert.deepEqual(await names('**/d.json', 'node_modules/**/d.json'), ['**/d.json', 'node_modules/a/d.json']);
  });

  test('may be called like a pattern', async () => {
    assert.deepEqual(await names('tavlor/[1].json'), ['tavlor/[1].json']);
  });

  test('that no pattern finds are misuse, and the others are checked all the same', async () => {
    assert.deepEqual(await run(['check', 'z*.json', 'tavlor/a.json'], { cwd: folder }), {
      status: 2, out: 'z*.json: no file fits this pattern.\ntavlor/a.json: 0 errors, 0 warnings\n', err: '',
    });
  });

  test('may hold the schema that new writes beside a document', async () => {
    const file = join(folder, 'styrtavla.schema.json');
    await run(['schema', '--out', file]);
    assert.deepEqual(await checked(file), {
      status: 0, lines: [`${file}: a JSON Schema and no document, left out`],
    });
  });

  test('can be what is piped in', async () => {
    const { status, out } = await run(['check', '-'], { input: '{"styrtavla": "1", "titel": 1}' });
    assert.equal(status, 0);
    assert.match(out, /^\(stdin\):1:20 {2}warning {2}\/titel\n/);
  });
});

describe('--strict', () => {
  test('ends with 1 where there are warnings, and with 0 where there is nothing', async () => {
    assert.equal((await run(['check', '--strict', `${BROKEN}/small-group.json`])).status, 1);
    assert.equal((await checkedAs({ strict: true }, 'documents/vab.json')).status, 0);
    assert.equal((await checkedAs({ strict: true }, 'nix.json', `${BROKEN}/small-group.json`)).status, 2);
  });
});

describe('--format', () => {
  test('github writes commands that mark lines, with what would break them escaped', async () => {
    const file = join(folder, 'mål, 100%: ny.json');
    writeFileSync(file, '{"styrtavla": "1",\n "goals": [{"id": "a", "text": 7}, {"id": "100%"}]}');
    const { status, lines } = await checkedAs({ format: 'github' }, file, 'nix.json');
    const escaped = file.replace('mål, 100%: ny', 'mål%2C 100%25%3A ny');
    assert.equal(status, 2);
    assert.deepEqual(lines, [
      `::error file=${escaped},line=2,col=24,title=wrong-type::/goals/0/text: The value is 7. Write a text. `
      + 'Texts stand between quotation marks: "2026".',
      `::error file=${escaped},line=2,col=36,title=missing-field::/goals/1/text: It is missing or empty. `
      + 'Write a text as "text".',
      `${file}: 2 errors, 0 warnings`,
      '::error file=nix.json,title=not read::nix.json: cannot be read: there is no such file',
    ]);
  });

  test('github marks no file where there is none', async () => {
    const input = '{"styrtavla": "1", "title": "x",\n"title": "y"}';
    const { out } = await run(['check', '--format', 'github', '-'], { input });
    assert.match(out, /^::warning line=2,col=1,title=duplicate-key::\/title: The name "title" stands twice/);
  });

  test('json is one object, whose counts and findings programs read', async () => {
    const names = [`${BROKEN}/bad-date.json`, 'documents/vab.json', 'nix.json'];
    const { status, lines } = await checkedAs({ format: 'json' }, ...names);
    assert.equal(status, 2);
    assert.deepEqual(lines.map((line) => JSON.parse(line) as unknown), [{
      errors: 1,
      warnings: 0,
      files: [
        {
          file: `${BROKEN}/bad-date.json`,
          errors: 1,
          warnings: 0,
          findings: [{
            path: '/notes/0/raised', line: 3, column: 87, code: 'bad-date', severity: 'error',
            message: 'The value is "2026-02-30".', fix: 'Write a date like 2026-03-01.',
          }],
        },
        { file: 'documents/vab.json', errors: 0, warnings: 0, findings: [] },
        { file: 'nix.json', unread: 'nix.json: cannot be read: there is no such file' },
      ],
    }]);
  });

  test('is refused where there is none such', async () => {
    const { status, err } = await run(['check', '--format', 'xml', 'a.json']);
    assert.equal(status, 2);
    assert.match(err, /Allowed choices are text, json, github/);
  });
});

describe('a file that is', () => {
  test('nested deeper than calls can be is told like any other', async () => {
    const { status, lines } = await checkedText('['.repeat(100_000) + ']'.repeat(100_000));
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /^FILE:1:1 {2}error {2}\(the document\)\n {2}The document is a list\. .*-object\]$/);
  });

  test('longer than 10 million characters is told as that', async () => {
    const { status, lines } = await checkedText(`{"styrtavla":"1","title":"${'x'.repeat(10_000_000)}"}`);
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /^FILE:1:1 {2}error {2}\(the document\)\n {2}Too large: .*\[too-large\]$/);
  });

  test('no text at all is told as no JSON', async () => {
    const { status, lines } = await checkedText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]));
    assert.equal(status, 1);
    assert.match(lines.join('\n'), /\[not-utf8\]\nFILE:1:1 .*\n.*\[not-json\]\n/);
  });

  test('written in Windows-1252 is checked all the same, and the letter is named', async () => {
    const { status, lines } = await checkedText(Buffer.from('{"styrtavla": "1",\n"titel": "Mål"}', 'latin1'));
    assert.equal(status, 1);
    assert.deepEqual(lines.map((line) => line.split('\n')[0]), [
      'FILE:2:1  warning  /titel', 'FILE:2:12  error  (the document)', 'FILE: 1 error, 1 warning',
    ]);
    assert.match(lines[1] ?? '', /"å" in Windows-1252/);
  });

  test('full of problems names a thousand and counts the rest', async () => {
    const goals = Array.from({ length: 3000 }, () => '\n{"id": 1}').join(',');
    const { lines } = await checkedText(`{"styrtavla": "1", "goals": [${goals}]}`);
    assert.match(lines[0] ?? '', /^FILE:1:1 .*\n {2}Too large: 2000 more problems.*Correct these first/);
    assert.match(lines[1000] ?? '', /^FILE:1001:1 {2}error {2}\/goals\/999\/text\n/);
    assert.equal(lines.at(-1), 'FILE: 1001 errors, 0 warnings');
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
    assert.deepEqual(await run(['check', address]), {
      status: 1,
      out: `${address}:9:11  error  /measures/0/observations/1/period
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
