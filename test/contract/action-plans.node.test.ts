import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsOf, asOf, overdueDays, planCounts, setFor, writtenOut } from '../../src/contract/index.ts';
import type { PlanRow } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const at = Date.UTC(2026, 10, 20);
const own = documentOf('planens-rader.json').actionPlans?.[0] ?? assert.fail('no plan');

test('as of: the day of publishing, whatever the clock says; without one, now where the document is', () => {
  const now = Date.UTC(2030, 0, 1, 23, 30);
  assert.equal(asOf({ styrtavla: '1', published: '2026-11-20' }, now), at);
  assert.equal(asOf({ styrtavla: '1', published: '2026-11-20T10:30' }, now), at + 10.5 * 36e5);
  assert.equal(asOf({ styrtavla: '1' }, now), Date.UTC(2030, 0, 2, 0, 30));
});

test('an action in its short form, and in several languages, is written out as its text', () => {
  assert.deepEqual(writtenOut('Lära'), { text: 'Lära' });
  assert.deepEqual(writtenOut({ sv: 'Lära', fi: 'Oppia' }), { text: { sv: 'Lära', fi: 'Oppia' } });
  const long = { text: { sv: 'Lära' }, items: ['Läsa'] };
  assert.equal(writtenOut(long), long);
});

test('the actions of a row stand one after the other, whatever they stand under', () => {
  const actions = [{ heading: 'A' }, { items: ['1', { text: '2' }] }, { heading: 'B', items: ['3'] }];
  assert.deepEqual(actionsOf({ actions }).map(({ text }) => text), ['1', '2', '3']);
  assert.deepEqual(actionsOf({}), []);
});

test('who answers is set for the row, for each of its actions, or not', () => {
  const withOwn = (...responsible: readonly (string | undefined)[]): PlanRow =>
    ({ actions: [{ items: responsible.map((who) => (who ? { text: 'x', responsible: who } : 'x')) }] });
  assert.equal(setFor({ responsible: 'Chef' }, 'responsible'), 'row');
  assert.equal(setFor({ ...withOwn('A', 'B'), responsible: 'Chef' }, 'responsible'), 'row');
  assert.equal(setFor(withOwn('A', 'B'), 'responsible'), 'actions');
  assert.equal(setFor(withOwn('A', undefined), 'responsible'), 'nothing');
  assert.equal(setFor(withOwn('A', 'B'), 'due'), 'nothing');
  assert.equal(setFor({ actions: [{ heading: 'A' }] }, 'due'), 'nothing');
});

test('a date is late from the day after; what is done or stopped is not, and words are no date', () => {
  const late = (due: string | undefined, state?: PlanRow['state']): number => overdueDays({ due, state }, at);
  assert.deepEqual(['2026-11-21', '2026-11-20', '2026-11-19', '2025-11-20'].map((due) => late(due)), [0, 0, 1, 365]);
  assert.deepEqual([late('2026-11-01', 'done'), late('2026-11-01', 'stopped')], [0, 0]);
  assert.deepEqual([late('2026-11-01', 'notStarted'), late('2026-11-01', 'underway')], [19, 19]);
  assert.deepEqual([late(undefined), late('i vår'), late('2025')], [0, 0, 0]);
  assert.equal(overdueDays({ due: { sv: '2025-01-01' } }, at), 0);
});

test('a plan is counted: what it holds, what is late, what nobody has set', () => {
  assert.deepEqual(planCounts(own, at), {
    rows: 4, challenges: 3, actions: 4, overdue: 1, noResponsible: 3, noDue: 2,
    states: { notStarted: 1, underway: 1, done: 1, stopped: 1 },
  });
  // In December the row is late too, and with it nothing else.
  assert.equal(planCounts(own, Date.UTC(2026, 11, 5)).overdue, 2);
});

test('an action without a state has that of its row', () => {
  const items = [{ text: 'a', due: '2026-01-01' }, { text: 'b', due: '2026-01-01', state: 'underway' as const }];
  const counts = planCounts({ id: 'p', title: 'P', rows: [{ state: 'done', actions: [{ items }] }] }, at);
  assert.equal(counts.overdue, 1);
});

test('a plan without rows counts nothing', () => {
  assert.deepEqual(planCounts({ id: 'p', title: 'P' }, at), {
    rows: 0, challenges: 0, actions: 0, overdue: 0, noResponsible: 0, noDue: 0,
    states: { notStarted: 0, underway: 0, done: 0, stopped: 0 },
  });
});
