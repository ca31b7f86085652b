import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { writeWhole } from '../../../cli/files/write.ts';
import { Misuse } from '../../../cli/misuse.ts';

describe('writeWhole(path, content)', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  before(() => { folder = mkdtempSync(join(tmpdir(), 'styrtavla-write-')); });
  after(() => { rmSync(folder, { recursive: true }); });

  const refused = (message: RegExp) => (error: unknown): boolean =>
    error instanceof Misuse && message.test(error.message) && !error.message.includes('    at ');

  test('makes the folders that are missing, and leaves nothing beside the file', async () => {
    await writeWhole(at('ny/mapp/a.txt'), 'Mål');
    await writeWhole(at('ny/mapp/b.bin'), new Uint8Array([0, 255]));
    assert.deepEqual(readdirSync(at('ny/mapp')), ['a.txt', 'b.bin']);
    assert.equal(readFileSync(at('ny/mapp/a.txt'), 'utf8'), 'Mål');
    assert.deepEqual([...readFileSync(at('ny/mapp/b.bin'))], [0, 255]);
  });

  test('goes over an older file than what it is made from, and over a newer one only by force', async () => {
    for (const name of ['source', 'old', 'new']) writeFileSync(at(name), name);
    utimesSync(at('old'), 1000, 1000);
    utimesSync(at('source'), 2000, 2000);
    utimesSync(at('new'), 3000, 3000);
    await writeWhole(at('old'), 'changed', { madeFrom: [at('source')] });
    assert.equal(readFileSync(at('old'), 'utf8'), 'changed');
    await assert.rejects(writeWhole(at('new'), 'changed', { madeFrom: [at('source')] }), refused(/newer.*--force/));
    await assert.rejects(writeWhole(at('new'), 'changed'), refused(/stands there already/));
    assert.equal(readFileSync(at('new'), 'utf8'), 'new');
    await writeWhole(at('new'), 'changed', { force: true });
    assert.equal(readFileSync(at('new'), 'utf8'), 'changed');
  });

  test('says why in one sentence where a folder stands there, or a file on the way', async () => {
    mkdirSync(at('mapp'));
    writeFileSync(at('fil'), '');
    await assert.rejects(writeWhole(at('mapp'), ''), refused(/mapp: cannot be written: it is a folder$/));
    await assert.rejects(writeWhole(at('fil/a.txt'), ''), refused(/cannot be written: a part of its path is a file/));
    await assert.rejects(writeWhole(at('x'.repeat(300)), ''), refused(/cannot be written: the name is too long$/));
    assert.deepEqual(readdirSync(at('mapp')), []);
  });
});
