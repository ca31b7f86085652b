import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { plansOf } from '../../../cli/pages/plan.ts';

const documentOf = (input: object): Document =>
  checkDocument({ styrtavla: '1', ...input }).document ?? assert.fail('no document');
const exampleOf = (file: string): Document =>
  checkDocument(readFileSync(`documents/${file}`, 'utf8')).document ?? assert.fail(file);

/** Each page as its id and its elements with what they are told. */
const told = (document: Document): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(plansOf(document).map(({ id = '', shown }) =>
    [id, shown.map(({ tag, attributes }) => [tag.slice(5), ...Object.values(attributes)].join(' '))]));

const measure = (id: string, rest: object = {}): object => ({ id, name: id, ...rest });

test('a document of one unit without boards is one page with all that it holds', () => {
  assert.deepEqual(told(documentOf({
    orgUnits: [{ id: 'u', name: 'U' }],
    goals: [{ id: 'g', text: 'G' }],
    measures: [measure('a'), measure('b')],
    notes: [{ id: 'n', kind: 'idea', text: 'N' }],
    meetings: [{ id: 'm', name: 'M' }],
    houses: [{ id: 'h', title: 'H' }],
    benefits: [{ id: 'b', text: 'B' }],
  })), {
    '': ['goals', 'scorecard', 'run-chart a', 'run-chart b', 'notes', 'meeting', 'benefits u', 'house h'],
  });
});

test('one measure needs no table of measures, and many no chart for each', () => {
  assert.deepEqual(told(documentOf({ measures: [measure('a')] })), { '': ['run-chart a'] });
  const many = told(documentOf({ measures: Array.from({ length: 60 }, (_, index) => measure(`m${index}`)) }))[''] ?? [];
  assert.deepEqual([many[0], many.length], ['scorecard', 25]);
});

test('each board is a page, each unit without one that has something, and what is of no unit', () => {
  assert.deepEqual(told(documentOf({
    orgUnits: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
    boards: [{ id: 'first', orgUnit: 'a' }, { id: 'second', orgUnit: 'a' }],
    measures: [measure('x', { orgUnit: 'b' }), measure('y')],
    meetings: [{ id: 'm', name: 'M', orgUnit: 'c' }],
    cycles: [{ id: 't', title: 'T', orgUnit: 'a' }],
    houses: [{ id: 'h', title: 'H' }],
  })), {
    'first': ['board first', 'cycle t'],
    'second': ['board second'],
    'b': ['board b'],
    'c': ['meeting c'],
    '': ['run-chart y', 'house h'],
  });
});

test('what is of no unit stands on the only page where there is one', () => {
  assert.deepEqual(told(documentOf({
    orgUnits: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }],
    boards: [{ id: 'tavla', orgUnit: 'a' }],
    houses: [{ id: 'h', title: 'H' }],
  })), { tavla: ['board tavla', 'house h'] });
});

test('an assessment is shown by what it holds', () => {
  assert.deepEqual(told(exampleOf('sjalvskattning.json')), { '': ['radar self', 'change self'].map((text) =>
    text.replace('self', exampleOf('sjalvskattning.json').assessments?.[0]?.id ?? '')) });
  const weekly = documentOf({ assessments: [{
    id: 'p',
    title: 'Puls',
    scale: { min: 1, max: 5 },
    occasions: ['01', '02', '03', '04'].map((week) => ({ id: week, name: week, date: `2026-W${week}` })),
  }] });
  assert.deepEqual(told(weekly), { '': ['pulse p'] });
});

test('goals of several units are also shown as they are broken down', () => {
  assert.deepEqual(told(exampleOf('malnedbrytning.json'))[''], ['goals']);
});
