// Runs the tests that need no browser: test/**/*.node.test.ts, or the files named. Node 20 knows no patterns of files.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCounts, scratch } from './counts.mjs';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.node.test.ts') && !name.startsWith('fixtures'))
  .map((name) => join('test', name))
  .sort();

if (files.length === 0) {
  console.error('No tests found: no file is called test/**/*.node.test.ts.');
  process.exit(1);
}

const tap = scratch('pure-tests.tap');
const { status } = spawnSync(process.execPath, [
  '--import', 'tsx', '--test', '--test-timeout', '120000',
  '--test-reporter', 'spec', '--test-reporter-destination', 'stdout',
  '--test-reporter', 'tap', '--test-reporter-destination', tap,
  ...files,
], { stdio: 'inherit' });

const report = readFileSync(tap, 'utf8');
const count = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(report)?.[1] ?? 0);

// A file without a test is reported as a test that passed, under the file's name.
const empty = files.filter((name) => report.includes(`\n# Subtest: ${resolve(name)}\nok `));
for (const name of empty) console.error(`${name} holds no test.`);

const failed = count('fail') + count('cancelled') + empty.length;
writeCounts('pure tests', { passed: count('pass') - empty.length, failed, skipped: count('skipped') + count('todo') });
process.exit(status || (failed > 0 ? 1 : 0));
