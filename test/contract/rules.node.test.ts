import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDocument } from '../../src/contract/index.ts';

const told = (document: object): readonly string[] =>
  checkDocument({ styrtavla: '1', ...document }).problems.map(({ code, path }) => `${code} ${path}`);
const checked = (document: object) => checkDocument({ styrtavla: '1', ...document }).document;
const measure = (more: object): object => ({ measures: [{ id: 'm', name: 'M', ...more }] });

test('editors may be told of the schema without the publisher being told of an unknown field', () => {
  assert.deepEqual(told({ $schema: './schema.json' }), []);
});

test('a fault inside the phases costs the verdict, and the annotations stay', () => {
  const chart = {
    centre: 'mean',
    phases: [{ from: '2025', label: 7 }],
    annotations: [{ period: '2025', text: 'Ny rutin' }],
  };
  assert.deepEqual(told(measure({ runChart: chart })), ['wrong-type /measures/0/runChart/phases/0/label']);
  assert.deepEqual(checked(measure({ runChart: chart }))?.measures?.[0]?.runChart, {
    annotations: chart.annotations,
    withheld: true,
  });
});

test('two dated targets from one period: the first stays with the others', () => {
  const target = [
    { from: '2025', atLeast: 1 },
    { from: '2025', atLeast: 2 },
    { from: '2026', atLeast: 3 },
  ];
  assert.deepEqual(told(measure({ target })), ['duplicate-period /measures/0/target/1']);
  assert.deepEqual(checked(measure({ target }))?.measures?.[0]?.target, [target[0], target[2]]);
});

test('a reference that is torn out of a list leaves the others in their order', () => {
  const goals = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
  const document = { goals, notes: [{ id: 'n', kind: 'idea', text: 'Idé', goals: ['x', 'a', 'y', 'c', 'b'] }] };
  assert.deepEqual(told(document), ['unknown-reference /notes/0/goals/0', 'unknown-reference /notes/0/goals/2']);
  assert.deepEqual(checked(document)?.notes?.[0]?.goals, ['a', 'c', 'b']);
});

test('a chain of 20,000 goals is walked, and its circle is cut once', () => {
  const goals = Array.from({ length: 20_000 }, (_, index) => ({
    id: index,
    text: 'Mål',
    parent: (index + 1) % 20_000,
  }));
  assert.deepEqual(told({ goals }), ['cycle /goals/19999/parent']);
});

test('an item with a second id that is taken keeps its references to itself', () => {
  const notes = [
    { id: 'a', kind: 'idea', text: 'A', leadsTo: ['b'] },
    { id: 'a', kind: 'idea', text: 'A', leadsTo: ['a'] },
    { id: 'b', kind: 'idea', text: 'B' },
  ];
  assert.deepEqual(told({ notes }), ['duplicate-id /notes/1']);
});

test('a list nested in a text that is no JSON is no reason to throw', () => {
  assert.deepEqual(
    checkDocument('['.repeat(100_000)).problems.map(({ code }) => code),
    ['not-json'],
  );
});

for (const [text, place] of [
  ['{"a":1,}', 'line 1, column 8'],
  ['[1,2', 'it ends too early at line 1, column 5'],
  ['{\n "a": 12,5\n}', 'line 2, column 10'],
  ["{'a':1}", 'line 1, column 2'],
  ['{"a":1 /* x */}', 'line 1, column 8'],
  ['<!DOCTYPE html>', 'line 1, column 1'],
  ['{} {}', 'line 1, column 4'],
  ['{"a":NaN}', 'line 1, column 6'],
  ['', 'it ends too early at line 1, column 1'],
] as const) {
  test(`${JSON.stringify(text)} is no JSON at ${place}`, () => {
    assert.match(checkDocument(text).problems[0]?.message ?? '', new RegExp(`${place}\\.$`));
  });
}

test('the fix names what was meant', () => {
  const fixOf = (document: object): string | undefined =>
    checkDocument({ styrtavla: '1', ...document }).problems[0]?.fix;
  const value = (given: unknown): object => measure({ observations: [{ period: '2025', value: given }] });
  const period = (given: unknown): object => measure({ observations: [{ period: given, value: 1 }] });
  assert.deepEqual(
    ['12,5', '1 234', '1\u00a0234,5', '\u22125', '82 %', '1.234.567,5', 'många'].map((given) => fixOf(value(given))),
    ['Write 12.5.', 'Write 1234.', 'Write 1234.5.', 'Write -5.', 'Write 82.', 'Write 1234567.5.', 'Write a number.'],
  );
  assert.deepEqual(
    ['2025M3', '2025-M03', '2025K1', '2025V7', '2025q2', '2025/03', '2025-03-01T10:00:00', 202503].map((given) =>
      fixOf(period(given)),
    ),
    [
      'Write 2025-03.',
      'Write 2025-03.',
      'Write 2025-Q1.',
      'Write 2025-W07.',
      'Write 2025-Q2.',
      'Write 2025-03.',
      'Write 2025-03-01T10:00.',
      'Write 2025-03.',
    ],
  );
  assert.equal(fixOf(measure({ desciption: 'x' })), 'Write description.');
  assert.equal(fixOf(measure({ ansvarig: 'x' })), undefined);
});

test('a message never repeats the identity number that it warns of', () => {
  const { problems } = checkDocument({ styrtavla: '1', title: 'Ärende 121212-1212' });
  assert.equal(problems[0]?.code, 'personal-data');
  assert.doesNotMatch(JSON.stringify(problems), /1212/);
});
