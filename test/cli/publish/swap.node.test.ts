import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { Misuse } from '../../../cli/misuse.ts';
import { placesFor } from '../../../cli/publish/places.ts';
import type { Places } from '../../../cli/publish/places.ts';
import { clearAside, heal, swap } from '../../../cli/publish/swap.ts';
import { boardOf, contentOf, newFolder, published, write } from './folder.ts';

const made: string[] = [];
let folder = '';
let out = '';
let places: Places;
beforeEach(async () => {
  folder = newFolder();
  made.push(folder);
  out = join(folder, 'tavlor');
  places = await placesFor(out);
});
after(() => {
  for (const each of made) rmSync(each, { recursive: true });
});

const tavla = (values?: readonly number[]): string => write(folder, 'tavla.json', boardOf('Tavlan', values));
const beside = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('.'));
const halt = new Error('the plug was pulled');

/** Publishes until the old folder has been put aside, and no further. */
const haltBetween = (values: readonly number[]): Promise<unknown> => assert.rejects(
  published([tavla(values)], { out }, { exchange: ({ target, aside }) => {
    renameSync(target, aside);
    throw halt;
  } }),
  halt,
);

test('a publish that is stopped between the two renames leaves the old folder whole beside, and the next puts it back',
  async () => {
    await published([tavla()], { out });
    const before = contentOf(out);
    await haltBetween([7, 7, 7]);
    assert.deepEqual([existsSync(out), contentOf(places.aside)], [false, before]);
    // It is put back before anything else: also where the next publish comes to nothing.
    const { status } = await published([write(folder, 'fel.json', '{')], { out });
    assert.deepEqual([status, contentOf(out)], [1, before]);
    await published([tavla([7, 7, 7])], { out });
    assert.equal(readFileSync(join(out, 'tavla.json'), 'utf8').includes('"value":7'), true);
    assert.deepEqual(beside(), []);
  });

test('a publish that is stopped after the second rename has published; the next clears up', async () => {
  await published([tavla()], { out });
  await assert.rejects(published([tavla([7, 7, 7])], { out }, { exchange: (each) => {
    swap(each);
    throw halt;
  } }), halt);
  const after = contentOf(out);
  assert.equal(after['tavla.json']?.includes('"value":7'), true);
  assert.deepEqual(beside(), ['.tavlor.styrtavla-old']);
  assert.deepEqual((await published([tavla([7, 7, 7])], { out })).lines, ['OUT: nothing has changed.']);
  assert.deepEqual([contentOf(out), beside()], [after, []]);
});

test('what was staged when a publish was stopped is cleared away, also where nothing stood before', async () => {
  write(folder, '.tavlor.styrtavla-new/index.html', 'halv');
  await heal(places);
  assert.deepEqual([existsSync(out), beside()], [false, []]);
});

test('where the new folder cannot be put in place, the old one is put back and it is told', async () => {
  mkdirSync(places.staged);
  write(out, 'index.html', 'gammal');
  let count = 0;
  const failing = (from: string, to: string): void => {
    count += 1;
    if (count === 2) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
    renameSync(from, to);
  };
  assert.throws(() => { swap(places, failing); }, (error) =>
    error instanceof Misuse && /another program has it open\. The folder is as it was\.$/.test(error.message));
  assert.deepEqual([count, contentOf(out)], [3, { 'index.html': 'gammal' }]);
});

test('where the old folder cannot be moved, it stays and it is told what to do', () => {
  write(out, 'index.html', 'gammal');
  const failing = (): void => { throw Object.assign(new Error('not permitted'), { code: 'EPERM' }); };
  assert.throws(() => { swap(places, failing); }, (error) =>
    error instanceof Misuse && /Close what has a file in it open/.test(error.message));
  assert.deepEqual(contentOf(out), { 'index.html': 'gammal' });
});

test('nothing of somebody else is deleted with the old folder: what the new one lacks moves there', async () => {
  await published([tavla()], { out });
  renameSync(out, places.aside);
  mkdirSync(out);
  write(places.aside, 'protokoll/mars.pdf', 'protokoll');
  await clearAside(places);
  assert.deepEqual([contentOf(out), existsSync(places.aside)], [{ 'protokoll/mars.pdf': 'protokoll' }, false]);
});
