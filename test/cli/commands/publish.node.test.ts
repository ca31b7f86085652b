// The command as somebody types it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { boardOf, contentOf, newFolder, write } from '../publish/folder.ts';
import { buildProgram } from '../publish/program.ts';

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

let program = '';
let built = '';
let folder = '';
before(async () => {
  ({ program, folder: built } = await buildProgram());
  program = resolve(program);
  folder = newFolder();
});
after(() => {
  rmSync(built, { recursive: true });
  rmSync(folder, { recursive: true });
});

const piped = (input: string, ...args: readonly string[]): Promise<Run> => new Promise((done) => {
  execFile(process.execPath, [program, 'publish', ...args], { cwd: folder }, (error, out, err) => {
    done({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
  }).stdin?.end(input);
});
const run = (...args: readonly string[]): Promise<Run> => piped('', ...args);

test('publishes by a pattern, and says what it has done', async () => {
  for (const name of ['a', 'b']) write(folder, `enheter/${name}.json`, boardOf(`Tavla ${name}`));
  assert.deepEqual(await run('enheter/*.json', '--out', 'ut/tavlor', '--title', 'Alla'), {
    status: 0, out: 'ut/tavlor: published. Files: 8 written, 0 unchanged, 0 removed.\n', err: '',
  });
  assert.equal(readFileSync(join(folder, 'ut/tavlor/index.html'), 'utf8').includes('<h1>Alla</h1>'), true);
  assert.deepEqual(await run('enheter/*.json', '--out', 'ut/tavlor', '--title', 'Alla'), {
    status: 0, out: 'ut/tavlor: nothing has changed.\n', err: '',
  });
});

test('makes one file', async () => {
  write(folder, 'en.json', boardOf('En'));
  const { status, out } = await run('en.json', '--single', '--out', 'en.html');
  assert.deepEqual([status, out, existsSync(join(folder, 'en.html'))], [0, 'en.html: written.\n', true]);
});

test('reads what is piped in under a name of its own', async () => {
  const { status } = await piped(JSON.stringify(boardOf('Rörd')), '-', '--out', 'ror');
  assert.deepEqual([status, existsSync(join(folder, 'ror/stdin.html'))], [0, true]);
});

for (const [why, args] of Object.entries({
  'no folder is named': ['a.json'],
  'a minimum of one person hides nobody': ['a.json', '--out', 'x', '--minimum', '1'],
  'a language is none': ['a.json', '--out', 'x', '--language', 'Svenska'],
  'it can be split by units alone': ['a.json', '--out', 'x', '--split', 'board'],
  'the document is not there': ['saknas.json', '--out', 'x'],
})) {
  test(`ends with 2 where ${why}, and makes nothing`, async () => {
    const { status, out, err } = await run(...args);
    assert.deepEqual([status, out, existsSync(join(folder, 'x'))], [2, '', false]);
    assert.ok(err.length > 20 && !err.includes('    at '), err);
  });
}

test('explains itself when it is asked', async () => {
  const { status, out } = await run('--help');
  assert.equal(status, 0);
  for (const said of ['--single', '--keep-going', '--split', 'npx styrtavla publish tavla.json --out']) {
    assert.ok(out.includes(said), said);
  }
  assert.equal(Object.keys(contentOf(folder)).some((path) => path.startsWith('.')), false);
});
