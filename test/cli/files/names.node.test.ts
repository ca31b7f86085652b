import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { namedFiles } from '../../../cli/files/names.ts';

describe('namedFiles(names, separator)', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'styrtavla-names-'));
    mkdirSync(join(folder, 'å ö/inre'), { recursive: true });
    for (const file of ['a.json', 'å ö/b.json', 'å ö/inre/c.json']) writeFileSync(join(folder, file), '');
  });
  after(() => { rmSync(folder, { recursive: true }); });

  const found = async (separator: string, ...patterns: readonly string[]): Promise<readonly string[]> => {
    const named = await namedFiles(patterns.map((pattern) => `${folder}${separator}${pattern}`), separator);
    return named.flatMap(({ files }) => files.map((file) => file.replace(`${folder}/`, '')));
  };

  test('takes what stands between folders on Windows', async () => {
    assert.deepEqual(await found('\\', '*.json', 'å ö\\**\\*.json'), ['a.json', 'å ö/b.json', 'å ö/inre/c.json']);
  });

  test('takes a backslash elsewhere as what it is there: before a star, the star itself', async () => {
    writeFileSync(join(folder, '*.json'), '');
    assert.deepEqual(await found('/', '{\\*,x}.json'), ['*.json']);
    rmSync(join(folder, '*.json'));
  });

  test('leaves names be that are no patterns, addresses and what is piped in', async () => {
    const names = ['finns-inte.json', 'https://example.se/*.json?a=[1]', '-', folder];
    assert.deepEqual(await namedFiles(names, '/'), names.map((name) => ({ name, files: [name], isUnmatched: false })));
  });
});
