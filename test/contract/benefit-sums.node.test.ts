import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { benefitsOf, benefitState, benefitSums, isCounted, latestRealised } from '../../src/contract/index.ts';
import type { Benefit, Document } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const at = Date.UTC(2026, 10, 20);
const benefit = (more: Partial<Benefit> = {}): Benefit => ({ id: 'b', text: 'Nytta', ...more });
const on = (value: number, day: string): { value: number; on: string } => ({ value, on: day });

test('the latest figure is that of the latest day, in whatever order they stand', () => {
  assert.equal(latestRealised(benefit()), undefined);
  const realised = [on(3, '2026-05-01'), on(9, '2026-02-01'), on(1, '2025-12-31')];
  assert.deepEqual(latestRealised(benefit({ realised })), on(3, '2026-05-01'));
  assert.equal(realised[0]?.value, 3);
});

test('reached is reached, also late; what is expected below zero is reached from above', () => {
  const state = (value: number | undefined, expected: number, by?: string): string => benefitState(benefit({
    expected: { value: expected, ...(by !== undefined && { by }) },
    ...(value !== undefined && { realised: [on(value, '2026-10-01')] }),
  }), at);
  assert.deepEqual([state(10, 10), state(11, 10, '2025'), state(0, 0)], ['reached', 'reached', 'reached']);
  assert.deepEqual([state(9, 10), state(9, 10, '2026'), state(undefined, 10, '2026-11-20')], [
    'underway', 'underway', 'underway',
  ]);
  assert.deepEqual([state(9, 10, '2026-10'), state(undefined, 10, '2026-11-19')], ['late', 'late']);
  assert.deepEqual([state(-12, -10), state(-8, -10), state(5, -10)], ['reached', 'underway', 'underway']);
});

test('without an expected figure nothing is reached and nothing late', () => {
  assert.equal(benefitState(benefit({ realised: [on(9, '2026-01-01')] }), at), 'unexpected');
});

test('a benefit without a figure is described; a realised nought is a figure', () => {
  assert.deepEqual(benefitSums([benefit(), benefit({ unit: 'kr', kind: 'money' })]), []);
  assert.deepEqual([isCounted(benefit()), isCounted(benefit({ realised: [] }))], [false, false]);
  assert.equal(isCounted(benefit({ realised: [on(0, '2026-01-01')] })), true);
  const [sum] = benefitSums([benefit({ realised: [on(0, '2026-01-01')] })]);
  assert.deepEqual([sum?.realised, sum?.expected], [0, null]);
});

test('sums never cross a kind or a unit, and what has no unit stands alone', () => {
  const one = (kind: Benefit['kind'], unit?: string): Benefit => benefit({
    ...(kind && { kind }), ...(unit !== undefined && { unit }), realised: [on(1, '2026-01-01')],
  });
  const all = [
    one('time', 'timmar'), one('money', 'kr'), one('time', ' timmar '), one('time', 'kr'), one('time'), one(undefined),
  ];
  assert.deepEqual(benefitSums(all).map(({ kind, unit, realised }) => [kind, unit, realised]), [
    ['time', 'timmar', 2], ['money', 'kr', 1], ['time', 'kr', 1], ['time', undefined, 1], ['other', undefined, 1],
  ]);
});

test('units in several languages are the same where all of them are', () => {
  const one = (fi: string): Benefit => benefit({ unit: { sv: 'timmar', fi }, realised: [on(1, '2026-01-01')] });
  assert.deepEqual(benefitSums([one('tuntia'), one('tuntia'), one('h')]).map(({ realised }) => realised), [2, 1]);
});

test('a sum tells what is realised of what nobody expected, and how it grew', () => {
  const [sum] = benefitSums([
    benefit({ id: 'a', unit: 'h', expected: { value: 60 }, realised: [on(14, '2026-09-30'), on(22, '2026-10-31')] }),
    benefit({ id: 'b', unit: 'h', realised: [on(31, '2026-06-30'), on(5, '2026-10-31')] }),
    benefit({ id: 'c', unit: 'h', expected: { value: 25 } }),
  ]);
  const { benefits, ...rest } = sum ?? assert.fail('no sum');
  assert.deepEqual(benefits.map(({ id }) => id), ['a', 'b', 'c']);
  assert.deepEqual(rest, {
    kind: 'other', unit: 'h', expected: 85, realised: 27, unexpected: 5,
    overTime: [on(31, '2026-06-30'), on(45, '2026-09-30'), on(27, '2026-10-31')],
  });
});

test('the last sum over time is the sum, and every benefit with a figure is in one sum', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-05-${String(date).padStart(2, '0')}`);
  const some = fc.record({
    id: fc.constant('b'), text: fc.constant('x'), unit: fc.constantFrom('h', 'kr'),
    realised: fc.array(fc.record({ value: fc.integer({ min: -99, max: 99 }), on: day })),
  });
  fc.assert(fc.property(fc.array(some), (benefits) => {
    const sums = benefitSums(benefits);
    assert.equal(sums.reduce((count, sum) => count + sum.benefits.length, 0), benefits.filter(isCounted).length);
    for (const { realised, overTime } of sums) assert.equal(overTime.at(-1)?.value, realised);
  }));
});

test('a unit has its own and those of all below it; without a unit all are meant', () => {
  const document: Document = {
    styrtavla: '1',
    orgUnits: [{ id: 'top', name: 'T' }, { id: 'low', name: 'L', parent: 'top' }, { id: 'far', name: 'F' }],
    benefits: [benefit({ id: '1', orgUnit: 'low' }), benefit({ id: '2', orgUnit: 'far' }), benefit({ id: '3' })],
  };
  const ids = (unit?: string): string => benefitsOf(document, unit).map(({ id }) => id).join('');
  assert.deepEqual([ids(), ids('top'), ids('far'), ids('none')], ['123', '1', '2', '']);
});

test('in a document of one unit, benefits that name none are its own', () => {
  assert.deepEqual(benefitsOf(documentOf('nytta.json'), 'u').map(({ id }) => id), ['b1', 'b2', 'b3', 'b4', 'b5']);
});
