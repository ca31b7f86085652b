import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerMean, areaMean, statementMeans } from '../../src/contract/index.ts';
import type { Answer } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const scale = { min: 1, max: 5 };
const meanOf = (answer: Omit<Answer, 'statement'>): number | null =>
  answerMean({ statement: 's', ...answer }, { scale });

test('the mean follows from the counts, and "do not know" is not in it', () => {
  assert.equal(meanOf({ counts: [1, 0, 0, 0, 3] }), 4);
  assert.equal(meanOf({ counts: [1, 0, 0, 0, 3], noOpinion: 40, n: 44 }), 4);
});

test('counts are exact where the published mean is rounded', () => {
  assert.equal(meanOf({ mean: 3.3, counts: [0, 0, 2, 1, 0] }), 10 / 3);
});

test('steps need not be whole, nor begin at one', () => {
  assert.equal(answerMean({ statement: 's', counts: [4, 4, 8] }, { scale: { min: 0, max: 1, step: 0.5 } }), 0.625);
});

test('without counts the mean is the published one', () => {
  assert.equal(meanOf({ mean: 3.29 }), 3.29);
  assert.equal(meanOf({ mean: 3.29, n: 12 }), 3.29);
});

test('there is no mean where it is missing, nobody answered, or nothing is said', () => {
  assert.equal(meanOf({ missing: 'suppressed' }), null);
  assert.equal(meanOf({ n: 3, missing: 'notCollected' }), null);
  assert.equal(meanOf({ counts: [0, 0, 0, 0, 0], noOpinion: 12 }), null);
  assert.equal(meanOf({ n: 12 }), null);
  assert.equal(meanOf({}), null);
});

const AREA = {
  id: 'a',
  name: 'Ledning',
  statements: [{ id: 'p1', text: 'Mål' }, { id: 'p2', text: 'Stöd' }, { id: 'p3', text: 'Tid' }],
};

test('an area is the mean of its statements, each counting alike', () => {
  const answers = [
    { statement: 'p1', counts: [0, 0, 0, 0, 1000] },
    { statement: 'p2', mean: 2 },
    { statement: 'p3', mean: 3 },
    { statement: 'elsewhere', mean: 1 },
  ];
  assert.equal(areaMean(AREA, statementMeans({ scale }, { occasion: 'o', answers })), 10 / 3);
});

test('an area where a statement has no mean to show has none', () => {
  const answers = [{ statement: 'p1', mean: 5, n: 30 }, { statement: 'p2', mean: 2, n: 30 }];
  assert.equal(areaMean(AREA, statementMeans({ scale }, { occasion: 'o', answers })), null);
  const hidden = [...answers, { statement: 'p3', missing: 'suppressed' as const }];
  assert.equal(areaMean(AREA, statementMeans({ scale }, { occasion: 'o', answers: hidden })), null);
  const whole = [...answers, { statement: 'p3', mean: 2, n: 30 }];
  assert.equal(areaMean(AREA, statementMeans({ scale }, { occasion: 'o', answers: whole })), 3);
});

test('equal means have no other mean', () => {
  const statements = Array.from({ length: 12 }, (_, index) => ({ id: String(index), text: 'Mål' }));
  assert.equal(areaMean({ id: 'a', name: 'Ledning', statements }, new Map(statements.map(({ id }) => [id, 0.1]))), 0.1);
});

test('an area without statements has no mean', () => {
  assert.equal(areaMean({ id: 'a', name: 'Tom' }, new Map([['p1', 3]])), null);
});

test('the areas of a published assessment come out as its report has them', () => {
  const { assessments: [leda] = [] } = documentOf('leda-for-resultat.json');
  const result = leda?.results?.[0] ?? assert.fail();
  const means = statementMeans(leda ?? assert.fail(), result);
  assert.equal(means.size, 19);
  for (const area of leda?.areas ?? []) {
    const published = (area.statements ?? []).map(({ id }) =>
      result.answers?.find(({ statement }) => statement === id)?.mean);
    const sum = published.reduce<number>((rest, mean) => rest + (mean ?? NaN), 0);
    const difference = (areaMean(area, means) ?? NaN) - sum / published.length;
    assert.ok(Math.abs(difference) < 1e-12, `${area.id}: ${difference}`);
  }
});
