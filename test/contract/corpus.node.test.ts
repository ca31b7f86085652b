import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkDocument } from '../../src/contract/index.ts';
import { judge, textCase, urlCase } from '../fixtures/contract/corpus.mjs';

const folder = new URL('../fixtures/contract/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

interface Case {
  readonly id: string;
  readonly what?: string;
  readonly [more: string]: unknown;
}

const faults = read('faults.json') as readonly Case[];
const texts = read('hostile-texts.json') as readonly Case[];
const urls = read('urls.json') as readonly Case[];
const expected = read('expected.json') as Record<string, { problems: readonly object[]; changed?: boolean }>;
const valid = readdirSync(new URL('valid/', folder)).sort();

test('the corpus is there', (t) => {
  assert.deepEqual(valid, Object.keys(expected).sort());
  for (const cases of [faults, texts, urls, valid]) assert.ok(cases.length > 0);
  t.diagnostic(
    `${faults.length} faults, ${texts.length} texts, ${urls.length} addresses, ${valid.length} valid documents`,
  );
});

for (const fault of faults) {
  test(`fault ${fault.id}: ${fault.what}`, () => {
    assert.deepEqual(judge(checkDocument, fault), []);
  });
}
for (const text of texts) {
  test(`text ${text.id} comes through unharmed`, () => {
    assert.deepEqual(judge(checkDocument, textCase(text)), []);
  });
}
urls.forEach((url, index) => {
  test(`address ${index + 1}: ${String(url['why'])}`, () => {
    assert.deepEqual(judge(checkDocument, urlCase(url, index)), []);
  });
});
for (const file of valid) {
  test(`valid/${file} gives what is expected of it`, () => {
    const { problems, changed } = expected[file] ?? assert.fail(file);
    const whole = changed ? {} : { whole: true };
    assert.deepEqual(
      judge(checkDocument, { id: file, document: read(`valid/${file}`), expected: { codes: problems, ...whole } }),
      [],
    );
  });
}
