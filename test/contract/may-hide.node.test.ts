import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDocument, suppress } from '../../src/contract/index.ts';
import type { Assessment, Document, Measure } from '../../src/contract/index.ts';
import { assessments } from '../../src/contract/shown/assessments.ts';
import { measures } from '../../src/contract/shown/measures.ts';
import { documents } from './arbitrary.ts';

const ROOT = new URL('../../', import.meta.url);
const FOLDERS = ['documents/', 'test/fixtures/contract/valid/'];

const mayHide = (document: Document, minimum: number): boolean =>
  (document.measures ?? []).some((measure) => measures.mayHide(measure, minimum))
  || (document.assessments ?? []).some((assessment) => assessments.mayHide(assessment, minimum));

/** Whether it was let through. What is let through may have nothing that `suppress` takes out. */
function isLetThrough(document: Document, minimum: number): boolean {
  if (mayHide(document, minimum)) return false;
  assert.deepEqual(suppress(document, { minimum }).suppressed, [], JSON.stringify(document));
  return true;
}

function checked(input: unknown): Document {
  return checkDocument(input).document ?? assert.fail('no document');
}

test('no document of the corpus is let through that has something to hide', () => {
  const letThrough = FOLDERS.flatMap((folder) => readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.json'))
    .map((name) => checked(readFileSync(new URL(folder + name, ROOT), 'utf8')))
    .flatMap((document) => [1, 6, 20, 200].map((minimum) => isLetThrough(document, minimum))));
  assert.ok(letThrough.filter(Boolean).length > 60, 'most have nothing to hide, and are let through');
});

test('nothing that the definition lets through slips by', () => {
  fc.assert(fc.property(documents(0), fc.constantFrom(1, 6, 30), (input, minimum) => {
    isLetThrough(checked(input), minimum);
  }), { numRuns: 500 });
});

const told = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(0, 6, 7, 8, 20, 26, 27, 28, 40) },
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(1, 3) },
);
/** Many documents say of nothing how many stand behind it. */
const people = fc.constantFrom(told, told, told, fc.constant(undefined));
const missing = fc.oneof(
  { weight: 12, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom('suppressed', 'notCollected') },
);
const division = fc.constantFrom(undefined, 'kön', 'kön', 'roll');
const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 4 });

const PERIODS = ['2025', '2026', '2026-S1', '2026-Q1', '2026-Q2', '2026-03', '2026-04', '2026-W13'];
const observations = (periods: fc.Arbitrary<string>, n: typeof told): fc.Arbitrary<object[]> => fc.uniqueArray(
  fc.record({ period: periods, n, missing, value: fc.constantFrom(50, 50, undefined) }),
  { selector: ({ period }) => period, maxLength: 4 },
);
const kinds = fc.constantFrom(PERIODS, ['2025', '2026'], ['2026-03', '2026-04']);
const measure = fc.tuple(kinds, people).chain(([kind, n]) => {
  const periods = fc.constantFrom(...kind);
  const list = observations(periods, n);
  return fc.record({
    observations: list,
    groups: some(fc.record({ name: fc.constant('Kvinnor'), of: division, observations: list })),
    baseline: fc.option(fc.record({ value: fc.constant(50), period: periods }), { freq: 4, nil: undefined }),
  });
});

test('no sum of a measure’s parts or periods slips by', () => {
  fc.assert(fc.property(measure, fc.constantFrom(6, 8), (given, minimum) => {
    isLetThrough(checked({ styrtavla: '1', measures: [{ id: 'm', name: 'Nöjdhet', ...given }] }), minimum);
  }), { numRuns: 3000 });
});

const STATEMENTS = ['p1', 'p2'];
const answer = (statement: string, n: typeof told): fc.Arbitrary<object> => fc.record({
  n, noOpinion: fc.constantFrom(undefined, undefined, 0, 6), missing, mean: fc.constantFrom(3, undefined),
}).map((rest) => ({ statement, ...rest }));
const dates = fc.constantFrom([undefined, undefined], ['2025', '2026'], ['2026', '2026-03'], ['2026-03', '2026-03']);
const divisions = fc.oneof(some(division), some(fc.constant(undefined)));
const assessment = fc.tuple(dates, divisions, people, people).chain(([times, parts, responded, n]) => {
  const groups = parts.map((of, index) => ({ id: `g${index}`, name: 'Ledning', of }));
  const places = times.flatMap((_, index) =>
    [undefined, ...groups].map((group) => ({ occasion: `o${index}`, group: group?.id })));
  const result = (place: object): fc.Arbitrary<object> => fc.record({
    respondents: responded, answers: fc.tuple(...STATEMENTS.map((statement) => answer(statement, n))),
  }).map((rest) => ({ ...place, ...rest }));
  return fc.record({
    groups: fc.constant(groups),
    occasions: fc.constant(times.map((date, index) => ({ id: `o${index}`, name: 'Mars', date }))),
    results: fc.subarray(places, { minLength: 1 }).chain((some) => fc.tuple(...some.map(result))),
  });
});

test('no sum of an assessment’s groups or occasions slips by', () => {
  let letThrough = 0;
  fc.assert(fc.property(assessment, fc.constantFrom(6, 8), (given, minimum) => {
    const statements = STATEMENTS.map((id) => ({ id, text: 'Mål' }));
    const whole = {
      id: 'a', title: 'Självskattning', scale: { min: 1, max: 5 }, areas: [{ id: 'b', name: 'Mål', statements }],
    };
    letThrough += Number(isLetThrough(checked({ styrtavla: '1', assessments: [{ ...whole, ...given }] }), minimum));
  }), { numRuns: 5000 });
  assert.ok(letThrough > 200, `only ${letThrough} were let through`);
});

const asked = (given: Partial<Measure>): boolean => measures.mayHide({ id: 'm', name: 'Nöjdhet', ...given }, 6);

test('a measure that says of nothing how many stand behind it is let through, however it is divided', () => {
  const value = [{ period: '2026', value: 3 }, { period: '2026-03', value: 1 }];
  assert.equal(asked({ observations: value, groups: [{ name: 'Kvinnor', of: 'kön', observations: value }] }), false);
  assert.equal(asked({}), false);
});

test('enough answers in a measure of one kind of period and no parts are let through, and so is what is hidden', () => {
  const value = [{ period: '2025', value: 3, n: 6 }, { period: '2026', missing: 'suppressed' as const }];
  assert.equal(asked({ observations: value, groups: [{ name: 'Riket', observations: value }] }), false);
  assert.equal(asked({ observations: [{ period: '2026', value: 3, n: 5 }] }), true);
  assert.equal(asked({ groups: [{ name: 'Riket', observations: [{ period: '2026', value: 3, n: 1 }] }] }), true);
});

const rolls = [{ id: 'ledning', name: 'Ledning', of: 'roll' }, { id: 'stod', name: 'Stöd', of: 'roll' }];
function assessed(counts: readonly [all: number, ledning: number, stod: number]): Assessment {
  const [all, ...parts] = counts;
  const answers = [{ statement: 'p1', mean: 3 }];
  return {
    id: 'a', title: 'Självskattning', scale: { min: 1, max: 5 }, groups: rolls,
    occasions: [{ id: 'o', name: 'Oktober', date: '2025-10' }, { id: '2014', name: '2014', date: '2014' }],
    results: [
      { occasion: 'o', respondents: all, answers },
      ...parts.map((respondents, index) => ({ occasion: 'o', group: rolls[index]?.id ?? '', respondents, answers })),
    ],
  };
}

test('an assessment whose groups are enough, and make up everybody or leave enough, is let through', () => {
  assert.equal(assessments.mayHide(assessed([35, 12, 23]), 6), false);
  assert.equal(assessments.mayHide(assessed([41, 12, 23]), 6), false);
  assert.equal(assessments.mayHide(assessed([40, 12, 23]), 6), true);
  assert.equal(assessments.mayHide(assessed([35, 34, 1]), 6), true);
});

test('who responded and answered nothing of what is shown does not make up for those who are left', () => {
  const { results = [], ...rest } = assessed([41, 38, 30]);
  const answers = [{ statement: 'p1', n: 38, mean: 3 }];
  const [all, ledning, stod] = results;
  const counted = [{ ...all, respondents: 41 }, { ...ledning, answers }, { ...stod, answers: [{ statement: 'p1' }] }]
    .map((result) => ({ occasion: 'o', ...result }));
  assert.equal(assessments.mayHide({ ...rest, results: counted }, 6), true);
});
