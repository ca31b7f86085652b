import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { Misuse } from '../../../cli/misuse.ts';
import { takeLock } from '../../../cli/publish/lock.ts';
import { boardOf, newFolder, published, write } from './folder.ts';

const made: string[] = [];
let folder = '';
let path = '';
beforeEach(() => {
  folder = newFolder();
  made.push(folder);
  path = join(folder, '.tavlor.styrtavla-lock');
});
after(() => {
  for (const each of made) rmSync(each, { recursive: true });
});

const taken = (error: unknown): boolean =>
  error instanceof Misuse && /^Somebody else is publishing to this folder/.test(error.message);
const minutes = (count: number): number => count * 60_000;

test('one at a time: a second is refused until the first is done', async () => {
  const lock = await takeLock(path);
  await assert.rejects(takeLock(path), taken);
  await lock.confirm();
  await lock.release();
  assert.deepEqual(readdirSync(folder), []);
  await (await takeLock(path)).release();
});

test('a lock of a program of this machine that runs no more is nobody’s', async () => {
  await takeLock(path, { pid: 999_999 });
  const lock = await takeLock(path, { isRunning: (pid) => pid !== 999_999 });
  await lock.confirm();
  await lock.release();
  assert.deepEqual(readdirSync(folder), []);
});

test('a lock of another machine is somebody’s for ten minutes after its last sign of life', async () => {
  await takeLock(path, { host: 'annan', isRunning: () => false });
  const now = Date.now();
  await assert.rejects(takeLock(path, { isRunning: () => false, now: () => now + minutes(9) }), taken);
  await (await takeLock(path, { now: () => now + minutes(11) })).release();
});

test('a lock whose writer was killed before it wrote its name blocks for seconds only', async () => {
  writeFileSync(path, '');
  await assert.rejects(takeLock(path), taken);
  utimesSync(path, 1e9, 1e9);
  await (await takeLock(path)).release();
});

test('whoever has lost a lock learns so, and leaves the other’s alone', async () => {
  const lost = await takeLock(path, { host: 'annan' });
  utimesSync(path, 1e9, 1e9);
  const held = await takeLock(path);
  await assert.rejects(lost.confirm(), taken);
  await lost.release();
  await held.confirm();
  assert.equal(existsSync(path), true);
  await held.release();
});

test('of two that find a dead lock at the same time, at most one gets it', async () => {
  await takeLock(path, { pid: 999_999 });
  const world = { isRunning: (pid: number) => pid !== 999_999 };
  const tries = await Promise.allSettled([takeLock(path, world), takeLock(path, world), takeLock(path, world)]);
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1);
});

test('of two that publish to one folder at the same time one does, and the folder is whole', async () => {
  const files = ['a', 'b'].map((name) => write(folder, `${name}.json`, boardOf(name)));
  const out = join(folder, 'tavlor');
  const tries = await Promise.allSettled(files.map((file) => published([file], { out })));
  assert.deepEqual(tries.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  assert.deepEqual(readdirSync(folder).filter((name) => name.startsWith('.')), []);
  assert.equal(readdirSync(out).filter((name) => /^[ab]\.html$/.test(name)).length, 1);
});
