import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkDocument } from '../../src/contract/index.ts';
import type { ProblemCode } from '../../src/contract/index.ts';

const folder = new URL('../../documents/broken/', import.meta.url);

/** Where each file has its fault. A code that the checker gets must get a line, or this does not compile. */
const PATHS: Readonly<Record<ProblemCode, string>> = {
  'not-json': '',
  'not-an-object': '',
  'unknown-version': '/styrtavla',
  'missing-field': '/measures/0/name',
  'wrong-type': '/title',
  'not-an-option': '/measures/0/cadence',
  'out-of-range': '/measures/0/decimals',
  'not-a-number': '/measures/0/observations/0/value',
  'bad-period': '/measures/0/observations/1/period',
  'bad-date': '/notes/0/raised',
  'unknown-field': '/measures/0/enhet',
  'mixed-periods': '/measures/0',
  'duplicate-id': '/goals/1',
  'duplicate-period': '/measures/0/observations/1',
  'unknown-reference': '/measures/0/goal',
  'cycle': '/goals/1/parent',
  'empty-target': '/measures/0/target',
  'conflicting-direction': '/measures/0/better',
  'value-and-missing': '/measures/0/observations/0',
  'out-of-scale': '/assessments/0/results/0/answers/0/mean',
  'counts-disagree': '/assessments/0/results/0/answers/0',
  'bad-url': '/source/url',
  'dates-disagree': '/notes/0/answered',
  'small-group': '/measures/0/observations/0',
  'personal-data': '/notes/0/text',
  'too-large': '/goals/0/text',
};

const NO_DOCUMENT: readonly string[] = ['not-json', 'not-an-object', 'unknown-version'];

test('each problem has its broken document', () => {
  assert.deepEqual(readdirSync(folder).sort(), Object.keys(PATHS).map((code) => `${code}.json`).sort());
});

for (const [code, path] of Object.entries(PATHS)) {
  test(`broken/${code}.json has that fault and no other`, () => {
    const text = readFileSync(new URL(`${code}.json`, folder), 'utf8');
    assert.ok(text.length < 20_000);
    const { document, problems } = checkDocument(text);
    assert.deepEqual(problems.map((problem) => [problem.code, problem.path]), [[code, path]]);
    assert.equal(document === undefined, NO_DOCUMENT.includes(code));
  });
}
