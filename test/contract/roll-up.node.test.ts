import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goalRollUp, rollUp, unitFulfilment } from '../../src/contract/index.ts';
import type { Document, Measure, RollUp } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const terms = { at: Date.UTC(2026, 5, 1) };
const idsOf = ({ measures }: RollUp): readonly string[] => measures.map(({ measure }) => measure.id);
const counts = ({ met, counted, leftOut }: RollUp): readonly number[] =>
  [met, counted, leftOut.noTarget, leftOut.noValue, leftOut.notYet];

const at = (value?: number): Pick<Measure, 'observations'> => (
  { observations: value === undefined ? [] : [{ period: '2026-05', value }] }
);
const measure = (id: string, more: Partial<Measure>): Measure => ({ id, name: id, target: { atLeast: 10 }, ...more });

/** Three levels of goals and units; a flow that crosses them. The states were written down by hand. */
const document: Document = {
  styrtavla: '1',
  goals: [
    { id: 'leaf', text: 'Kort väntan', parent: 'middle' },
    { id: 'top', text: 'Trygg vardag' },
    { id: 'middle', text: 'God vård', parent: 'top' },
    { id: 'other', text: 'Nöjd personal', parent: 'top' },
    { id: 'alone', text: 'Ren luft' },
  ],
  orgUnits: [
    { id: 'municipality', name: 'Kommunen' },
    { id: 'care', name: 'Omsorgen', parent: 'municipality' },
    { id: 'homecare', name: 'Hemtjänsten', parent: 'care' },
    { id: 'school', name: 'Skolan', parent: 'municipality' },
    { id: 'flow', name: 'Unga', kind: 'flow', members: ['care', 'homecare', 'school'] },
    { id: 'flows', name: 'Flöden', kind: 'flow', members: ['flow'] },
  ],
  measures: [
    measure('met-top', { goal: 'top', orgUnit: 'municipality', ...at(10) }),
    measure('missed-middle', { goal: 'middle', orgUnit: 'care', ...at(9) }),
    measure('met-leaf', { goal: 'leaf', orgUnit: 'homecare', ...at(12) }),
    measure('notyet-leaf', { goal: 'leaf', orgUnit: 'homecare', target: { atLeast: 10, by: '2026' }, ...at(9) }),
    measure('early-leaf', { goal: 'leaf', orgUnit: 'homecare', target: { atLeast: 10, by: '2026' }, ...at(11) }),
    measure('late-other', { goal: 'other', orgUnit: 'school', target: { atLeast: 10, by: '2026-05' }, ...at(9) }),
    measure('novalue-other', { goal: 'other', orgUnit: 'school', ...at() }),
    measure('notarget-other', { goal: 'other', orgUnit: 'school', target: [], ...at(3) }),
    measure(
      'small-other', { goal: 'other', orgUnit: 'school', observations: [{ period: '2026-05', missing: 'suppressed' }] },
    ),
    measure('met-alone', { goal: 'alone', ...at(10) }),
    measure(
      'met-nowhere', { orgUnit: 'homecare', observations: [{ period: '2026-05', value: 10, preliminary: true }] },
    ),
  ],
};

test('a goal counts its own measures and those of all goals below it', () => {
  assert.deepEqual(counts(goalRollUp(document, 'top', terms)), [3, 5, 1, 2, 1]);
  assert.deepEqual(counts(goalRollUp(document, 'middle', terms)), [2, 3, 0, 0, 1]);
  assert.deepEqual(counts(goalRollUp(document, 'leaf', terms)), [2, 2, 0, 0, 1]);
  assert.deepEqual(counts(goalRollUp(document, 'other', terms)), [0, 1, 1, 2, 0]);
  assert.deepEqual(counts(goalRollUp(document, 'alone', terms)), [1, 1, 0, 0, 0]);
});

test('the measures come each once, in the document\'s order, with how they stand', () => {
  const { measures } = goalRollUp(document, 'middle', terms);
  assert.deepEqual(measures.map(({ measure: { id }, fulfilment }) => [id, fulfilment.state]), [
    ['missed-middle', 'notMet'], ['met-leaf', 'met'], ['notyet-leaf', 'notYet'], ['early-leaf', 'met'],
  ]);
});

test('a unit counts its own measures and those of all units below it', () => {
  assert.deepEqual(counts(unitFulfilment(document, 'municipality', terms)), [4, 6, 1, 2, 1]);
  assert.deepEqual(counts(unitFulfilment(document, 'care', terms)), [3, 4, 0, 0, 1]);
  assert.deepEqual(counts(unitFulfilment(document, 'homecare', terms)), [3, 3, 0, 0, 1]);
});

test('a flow counts each measure once, also where a unit and its parent are both members', () => {
  const flow = unitFulfilment(document, 'flow', terms);
  assert.deepEqual(counts(flow), [3, 5, 1, 2, 1]);
  assert.equal(new Set(idsOf(flow)).size, flow.measures.length);
  assert.deepEqual(unitFulfilment(document, 'flows', terms), flow);
});

test('preliminary values count', () => {
  assert.ok(idsOf(unitFulfilment(document, 'homecare', terms)).includes('met-nowhere'));
});

test('what is not due today may be due tomorrow', () => {
  assert.deepEqual(counts(goalRollUp(document, 'leaf', { ...terms, at: Date.UTC(2027, 0) })), [2, 3, 0, 0, 0]);
});

test('a goal that nothing measures, and an id that is none, are 0 of 0', () => {
  for (const id of ['nothing', '']) {
    assert.deepEqual(
      goalRollUp(document, id, terms),
      { met: 0, counted: 0, leftOut: { noTarget: 0, noValue: 0, notYet: 0 }, measures: [] },
    );
    assert.deepEqual(counts(unitFulfilment(document, id, terms)), [0, 0, 0, 0, 0]);
  }
  assert.deepEqual(counts(goalRollUp({ styrtavla: '1' }, 'top', terms)), [0, 0, 0, 0, 0]);
});

test('a list of measures is counted by the same rule', () => {
  assert.deepEqual(counts(rollUp(document.measures ?? [], terms)), [5, 7, 1, 2, 1]);
});

test('a chain of twenty thousand goals is walked to its end', () => {
  const goals = Array.from(
    { length: 20_000 },
    (_, index) => ({ id: String(index), text: 'Mål', ...(index > 0 && { parent: String(index - 1) }) }),
  );
  const deep: Document = {
    styrtavla: '1', goals: goals.reverse(), measures: [measure('m', { goal: '19999', ...at(10) })],
  };
  assert.deepEqual(counts(goalRollUp(deep, '0', terms)), [1, 1, 0, 0, 0]);
});

test('the valid unit with fifteen measures: all of them count under the goal at the top, once', () => {
  const board = documentOf('enhetens-tavla.json');
  const top = goalRollUp(board, 'g1', terms);
  assert.equal(top.measures.length, 15);
  const below = ['g2', 'g3', 'g4'].map((id) => goalRollUp(board, id, terms));
  assert.equal(below.reduce((sum, { met }) => sum + met, 0), top.met);
  assert.equal(below.reduce((sum, { counted }) => sum + counted, 0), top.counted);
  assert.deepEqual(unitFulfilment(board, 'barn-unga', terms), unitFulfilment(board, 'kommun', terms));
  const byHand = (board.measures ?? []).filter(({ target, observations = [], accumulates }) => {
    const { value } = observations.at(-1) ?? assert.fail();
    const { atLeast = -Infinity, atMost = Infinity } = target && 'length' in target ? assert.fail() : target ?? {};
    // 1 and 1.1 visits in two quarters: more than half of four.
    return accumulates ? 1 + 1.1 >= atLeast / 2 : typeof value === 'number' && value >= atLeast && value <= atMost;
  });
  const met = top.measures.filter(({ fulfilment }) => fulfilment.state === 'met');
  assert.deepEqual(met.map(({ measure: { id } }) => id), byHand.map(({ id }) => id));
});
