import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkDocument } from '../../../src/contract/index.ts';
import { checkAll } from '../../../src/widgets/status/status-check.view.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../../documents/${name}.json`, import.meta.url), 'utf8');

test('finds what checkDocument finds, personal data and unknown lists too', () => {
  const input = JSON.stringify({
    styrtavla: '1', tavlor: [], notes: [{ id: 'a', kind: 'idea', text: 'Fråga anna.ek@exempel.se' }], houses: [{}],
  });
  const { faults } = checkAll(input, true);
  assert.deepEqual(faults.map(({ path, code }) => [path, code]),
    checkDocument(input).problems.map(({ path, code }) => [path, code]));
  assert.deepEqual(faults.map(({ code }) => code).sort(),
    ['missing-field', 'missing-field', 'personal-data', 'unknown-field']);
});

test('tells how many measures there are, those that a fault took with them', () => {
  const measures = [{ id: 'a', name: 'A' }, { id: 'a', name: 'B' }, { name: 'C' }];
  const { document, measures: all } = checkAll({ styrtavla: '1', measures }, true);
  assert.equal(document?.measures?.length, 1);
  assert.equal(all, 3);
});

test('takes what is no document as checkDocument does', () => {
  for (const input of ['', '"text"', '[]', '{"styrtavla":', 7, null, undefined, 'x'.repeat(1e7 + 1)]) {
    const { document, faults, measures } = checkAll(input, true);
    assert.equal(document, undefined);
    assert.equal(measures, 0);
    assert.deepEqual(faults.map(({ code }) => code), checkDocument(input).problems.map(({ code }) => code));
  }
});

/** A figure that stands on people, faulty in each way that repeats what was found. */
const SECRET = '4,2345';
const secretly = (more: object): object => ({
  styrtavla: '1',
  measures: [{
    id: 'm', name: 'M', baseline: { value: SECRET },
    observations: [
      { period: '2026-01', value: SECRET, n: 3 }, SECRET, { period: '2026-02', value: 1, missing: SECRET },
    ],
    groups: [{ name: 'G', observations: [{ period: '2026-01', n: SECRET }] }],
    ...more,
  }],
  assessments: [{
    id: 's', title: 'S', scale: { min: 1, max: 2 },
    areas: [{ id: 'o', name: 'O', statements: [{ id: '1', text: 'P' }, { id: '2', text: 'Q' }] }],
    occasions: [{ id: 't', name: 'T' }],
    results: [{
      occasion: 't', respondents: SECRET,
      answers: [{ statement: '1', mean: 4.2345, n: 3 }, { statement: '2', counts: [1, 2], mean: 1.2345, n: 3 }, SECRET],
    }],
  }],
});

test('repeats nothing of a figure over people, neither as what was found nor as what to write', () => {
  const told = JSON.stringify(checkAll(JSON.stringify(secretly({})), true).faults);
  assert.ok(checkAll(secretly({}), true).faults.length >= 8);
  assert.doesNotMatch(told, /2345/);
  assert.match(told, /not-a-number/);
  assert.match(JSON.stringify(checkAll(secretly({}), false).faults), /2345/);
});

test('repeats a figure that stands on nobody who is counted', () => {
  const observations = [{ period: '2026-01', value: '12,5' }];
  const { faults } = checkAll({ styrtavla: '1', measures: [{ id: 'm', name: 'M', observations }] }, true);
  assert.deepEqual(faults.map(({ found, fix }) => [found, fix]), [['"12,5"', '12.5']]);
});

test('takes a measure with something hidden for one over people', () => {
  const observations = [{ period: '2026-01', value: '12,5' }, { period: '2026-02', missing: 'suppressed' }];
  const { faults } = checkAll({ styrtavla: '1', measures: [{ id: 'm', name: 'M', observations }] }, true);
  assert.deepEqual(faults.map(({ found, fix }) => [found, fix]), [['', 'a number']]);
});

test('names no small figure of the document that has them', () => {
  const { faults } = checkAll(read('liten-grupp'), true);
  assert.ok(faults.length > 5);
  for (const { code, found } of faults) assert.deepEqual([code, found], ['small-group', '']);
});
