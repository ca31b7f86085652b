import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runCli } from '../support/run-cli.ts';

const CLI = ['--import', 'tsx', 'cli/styrtavla.ts'];

interface Help {
  readonly command: string;
  readonly text: string;
}

/** The help of each command that does something, found as a reader finds it: by the list in the help above it. */
async function helpUnder(path: readonly string[] = []): Promise<readonly Help[]> {
  const { status, out, err } = await runCli([...path, '--help']);
  assert.deepEqual([status, err], [0, '']);
  const listed = /\nCommands:\n([^]*?)\n\n/.exec(`${out}\n\n`)?.[1] ?? '';
  const names = [...listed.matchAll(/^ {2}(\S+)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
  const inner: Help[] = [];
  for (const name of names) inner.push(...await helpUnder([...path, name]));
  return inner.length > 0 ? inner : [{ command: path.join(' '), text: out }];
}

describe('styrtavla', () => {
  test('says its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    assert.deepEqual(await runCli(['--version']), { status: 0, out: `${version}\n`, err: '' });
  });

  test('shows an example of each command, and what each exit status means', async () => {
    const all = await helpUnder();
    assert.ok(all.length >= 4);
    for (const { command, text } of all) {
      assert.match(text, new RegExp(`Examples?:\\n[^]*npx styrtavla ${command} `), command);
      assert.match(text, /[Ee]xit status is 0/, command);
    }
  });

  test('shows itself where nothing is asked for, which is misuse', async () => {
    const { status, out, err } = await runCli([]);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /^Usage: styrtavla[^]*Examples:/);
  });

  const misuse: Readonly<Record<string, readonly [args: readonly string[], told: RegExp]>> = {
    'names the command that was meant': [['chek', 'a.json'], /unknown command 'chek'\n\(Did you mean check\?\)/],
    'names the option that was meant': [
      ['check', '--strikt', 'a.json'], /unknown option '--strikt'\n\(Did you mean --strict\?\)/,
    ],
    'says which argument is missing': [['check'], /missing required argument 'document'/],
    'says which choices there are': [['new', '--language', 'se'], /choices are sv, nb, nn, da, fi, en/],
    'refuses more arguments than a command takes': [['schema', 'a.json'], /too many arguments/],
  };
  for (const [what, [args, expected]] of Object.entries(misuse)) {
    test(`${what}: styrtavla ${args.join(' ')}`, async () => {
      const { status, out, err } = await runCli(args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, expected);
      assert.match(err, /Add --help to see how it is used\.\n$/);
      assert.ok(err.split('\n').length < 6, 'the message is not lost in a page of help');
    });
  }

  test('goes on where nobody reads any more, and its exit status stays true', async () => {
    for (const [file, expected] of [['documents/broken/bad-date.json', 1], ['documents/vab.json', 0]] as const) {
      const child = spawn(process.execPath, [...CLI, 'check', file, 'documents/*.json']);
      child.stdout.destroy();
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; });
      const status = await new Promise((resolve) => { child.on('close', resolve); });
      assert.deepEqual([status, err], [expected, '']);
    }
  });

  // Only Linux has a file that is always full.
  const full = existsSync('/dev/full') ? '/dev/full' : undefined;
  if (full !== undefined) {
    for (const args of [['check', 'documents/*.json'], ['schema'], ['--help'], ['suppress', 'documents/vab.json']]) {
      test(`says in one line that the disk is full: ${args[0] ?? ''}`, async () => {
        const child = spawn(process.execPath, [...CLI, ...args], { stdio: ['ignore', openSync(full, 'w'), 'pipe'] });
        let err = '';
        child.stderr?.setEncoding('utf8').on('data', (text: string) => { err += text; });
        const status = await new Promise((resolve) => { child.on('close', resolve); });
        assert.equal(status, 2);
        assert.ok(err.endsWith('styrtavla: cannot write: the disk is full.\n'), err);
        assert.ok(!err.includes('    at '), err);
      });
    }
  }
});
