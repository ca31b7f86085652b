import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDocument, suppress } from '../../src/contract/index.ts';
import type { Answer, Assessment, Result, Suppression } from '../../src/contract/index.ts';

type Said = Omit<Answer, 'statement'>;
type Reasons = Readonly<Record<string, string>>;
type Occasions = NonNullable<Assessment['occasions']>;

/** A result of everybody ("alla") or of a group, by statement. */
const result = (group: string, answers: Readonly<Record<string, Said>>, respondents?: number): Result => ({
  occasion: 'okt',
  ...(group !== 'alla' && { group }),
  ...(respondents !== undefined && { respondents }),
  answers: Object.entries(answers).map(([statement, answer]) => ({ statement, ...answer })),
});

const OCCASIONS: Occasions = [{ id: 'okt', name: 'Oktober' }, { id: 'maj', name: 'Maj' }];
const GROUPS = [
  { id: 'k', name: 'Kvinnor', of: 'kön' },
  { id: 'm', name: 'Män', of: 'kön' },
  { id: 'v', name: 'Vill inte svara', of: 'kön' },
  { id: 'l', name: 'Ledning', of: 'roll' },
];

interface Tried {
  readonly results: Assessment['results'];
  /** What went, by the end of its path. */
  readonly went: Reasons;
}

/** Suppresses, and looks at what must hold of any document; `again`: what goes a second time, as a rule nothing. */
function tried(results: readonly Result[], occasions = OCCASIONS, again: readonly Suppression[] = []): Tried {
  const areas = [{ id: 'o', name: 'Arbetsglädje', statements: ['s', 't', 'u'].map((id) => ({ id, text: id })) }];
  const scale = { min: 1, max: 5 };
  const assessment = { id: 'a', title: 'Medarbetarenkät', scale, areas, occasions, groups: GROUPS, results };
  const { document, suppressed } = suppress({ styrtavla: '1', assessments: [assessment] });
  const { document: same, problems } = checkDocument(document);
  assert.deepEqual(same, document);
  assert.deepEqual(problems, []);
  assert.deepEqual(suppress(document).suppressed, again);
  const ends = suppressed.map(({ path, reason }) => [path.replace('/assessments/0/results/', ''), reason]);
  return { results: document.assessments?.[0]?.results, went: Object.fromEntries(ends) as Reasons };
}

const counts = (...numbers: number[]): Said => ({ counts: numbers });
const each = (number: number): Said => counts(number, number, number, number, number);

test('an answer over few goes with its mean, counts, "do not know" and number', () => {
  const { results, went } = tried([result('alla', {
    s: { mean: 3.5, n: 4 }, t: { counts: [0, 1, 2, 0, 0], noOpinion: 9, n: 12 }, u: { mean: 3.5, n: 12 },
  })]);
  assert.deepEqual(went, { '0/answers/0': 'small', '0/answers/1': 'small' });
  assert.deepEqual(results?.[0]?.answers, [
    { statement: 's', missing: 'suppressed' },
    { statement: 't', missing: 'suppressed' },
    { statement: 'u', mean: 3.5, n: 12 },
  ]);
});

test('nobody having an opinion is shown of many, and not of few', () => {
  const silent = (noOpinion: number): Said => ({ counts: [0, 0, 0, 0, 0], noOpinion });
  assert.deepEqual(tried([result('alla', { s: silent(9), t: silent(3) })]).went, { '0/answers/1': 'small' });
});

test('few respondents go themselves, with all that was answered', () => {
  const { results, went } = tried([result('alla', { s: { mean: 3.5 }, t: { missing: 'notCollected' } }, 4)]);
  assert.deepEqual(went, { '0/respondents': 'small', '0/answers/0': 'small' });
  assert.deepEqual(results, [{
    occasion: 'okt',
    answers: [{ statement: 's', missing: 'suppressed' }, { statement: 't', missing: 'notCollected' }],
  }]);
});

test('a small group takes the smallest other with it, for its statement and its occasion', () => {
  const later = [result('alla', { s: each(10) }), result('m', { s: each(5) }), result('v', { s: each(5) })];
  assert.deepEqual(tried([
    result('alla', { s: each(10), t: each(10) }),
    result('k', { s: each(6), t: each(6) }),
    result('m', { s: counts(3, 3, 3, 4, 4), t: each(2) }),
    result('v', { s: counts(1, 1, 1, 0, 0), t: each(2) }),
    ...later.map((one) => ({ ...one, occasion: 'maj' })),
  ]).went, { '2/answers/0': 'complementary', '3/answers/0': 'small' });
});

test('how many responded is hidden beside a small group too, and then the answers, which would tell it', () => {
  const means = { s: { mean: 3 }, t: { mean: 4 } };
  const groups = [result('k', means, 26), result('m', means, 10), result('v', means, 4)];
  assert.deepEqual(tried([result('alla', means, 40), ...groups]).went, {
    '2/respondents': 'complementary', '2/answers/0': 'complementary', '2/answers/1': 'complementary',
    '3/respondents': 'small', '3/answers/0': 'small', '3/answers/1': 'small',
  });
});

test('an answer that would tell how many responded goes with that, though nobody else answered it', () => {
  assert.deepEqual(tried([
    result('alla', {}, 40), result('k', { t: { mean: 3, n: 36 } }, 36), result('m', {}, 4),
  ]).went, { '1/respondents': 'complementary', '1/answers/0': 'complementary', '2/respondents': 'small' });
});

test('respondents are hidden also where only the answers of everybody tell how many they were', () => {
  assert.deepEqual(tried([
    result('alla', { s: { mean: 3, n: 40 } }), result('k', {}, 36), result('m', { s: { mean: 3 } }, 4),
  ]).went, { '1/respondents': 'complementary', '2/respondents': 'small', '2/answers/0': 'small' });
});

test('those who ticked no box in the division are a part that nobody shows', () => {
  const results = (others: number): readonly Result[] =>
    Object.entries({ alla: 40 + others, k: 22, m: 18 }).map(([group, n]) => result(group, { s: { mean: 3, n } }));
  assert.deepEqual(tried(results(0)).went, {});
  assert.deepEqual(tried(results(6)).went, {});
  // The second time nothing tells why the one part is hidden, and the other goes too: more is lost, and nothing told.
  const again: readonly Suppression[] = [{ path: '/assessments/0/results/1/answers/0', reason: 'complementary' }];
  assert.deepEqual(tried(results(3), OCCASIONS, again).went, { '2/answers/0': 'complementary' });
});

test('few opinions follow from many answers: "do not know" is counted apart', () => {
  assert.deepEqual(tried([
    result('alla', { s: { counts: [10, 10, 10, 10, 3], noOpinion: 20 } }),
    result('k', { s: { counts: [10, 10, 10, 10, 0], noOpinion: 4 } }),
    result('m', { s: { counts: [0, 0, 0, 0, 3], noOpinion: 16 } }),
  ]).went, { '1/answers/0': 'complementary', '2/answers/0': 'small' });
});

test('an occasion is the rest of a longer one and the others in it', () => {
  const results = Object.entries({ year: 40, maj: 36, okt: 4 }).map(([occasion, n]) =>
    ({ ...result('alla', { s: { mean: 3, n } }), occasion }));
  const dated = (year: string, spring: string, autumn: string): Occasions => [
    { id: 'year', name: 'Året', date: year }, { id: 'maj', name: 'Våren', date: spring },
    { id: 'okt', name: 'Hösten', date: autumn },
  ];
  assert.deepEqual(tried(results, dated('2026', '2026-S1', '2026-S2')).went,
    { '1/answers/0': 'complementary', '2/answers/0': 'small' });
  const [year = assert.fail(), spring = assert.fail()] = results;
  const known = tried([year, spring], dated('2026', '2026-S1', '2026-S2'));
  assert.deepEqual(known.went, { '1/answers/0': 'complementary' }, 'also where the autumn is not shown');
  const twice = [year, spring, { ...spring, occasion: 'okt' }];
  assert.deepEqual(tried(twice, dated('2026', '2026-S1', '2026-S1')).went, {}, 'two at once are no parts of one');
  assert.deepEqual(tried(results, dated('2024', '2025', '2026')).went, { '2/answers/0': 'small' });
});
