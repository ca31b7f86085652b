import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comingTarget, directionOf, targetAt, targetStretches } from '../../src/contract/index.ts';
import type { DatedTarget } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const sharper: readonly DatedTarget[] = [
  { from: '2026-01', atMost: 30, label: 'Skärpt' },
  { from: '2024-01', atMost: 60 },
  { from: '2025-01', atMost: 45 },
];

test('a target without dates is in force at any time', () => {
  const target = { atLeast: 70, by: '2027' };
  assert.equal(targetAt(target, '0001'), target);
  assert.equal(targetAt(target, '9999-12-31'), target);
  assert.deepEqual(targetStretches(target), [{ from: -Infinity, to: Infinity, target }]);
});

test('no target, and an empty list of dated ones, are none', () => {
  for (const target of [undefined, []]) {
    assert.equal(targetAt(target, '2025'), undefined);
    assert.deepEqual(targetStretches(target), []);
    assert.equal(comingTarget(target, '2025'), undefined);
  }
});

test('a dated target holds for what starts when it starts or after', () => {
  const bounds = (period: string): number | undefined => targetAt(sharper, period)?.atMost;
  assert.equal(bounds('2023-12'), undefined);
  assert.equal(bounds('2024-01'), 60);
  assert.equal(bounds('2024-12-31T23:59'), 60);
  assert.equal(bounds('2025-01-01'), 45);
  assert.equal(bounds('2026'), 30);
  assert.equal(bounds('2031-W01'), 30);
});

test('a period that began before a target is judged by the one before, also where it ends after', () => {
  const targets = [{ from: '2025', atMost: 12 }, { from: '2026-03', atMost: 8 }];
  assert.equal(targetAt(targets, '2026-Q1')?.atMost, 12);
  assert.equal(targetAt(targets, '2026')?.atMost, 12);
  assert.equal(targetAt(targets, '2026-W09')?.atMost, 12);
  assert.equal(targetAt(targets, '2026-W10')?.atMost, 8);
});

test('of two targets that begin together the later in the document holds', () => {
  const targets = [{ from: '2025', atMost: 12 }, { from: '2025-01', atMost: 8 }];
  assert.equal(targetAt(targets, '2025-01')?.atMost, 8);
  assert.deepEqual(targetStretches(targets).map(({ from, to }) => to - from), [0, Infinity]);
});

test('stretches follow each other in time, the last without end', () => {
  assert.deepEqual(targetStretches(sharper), [
    { from: Date.UTC(2024, 0), to: Date.UTC(2025, 0), target: sharper[1] },
    { from: Date.UTC(2025, 0), to: Date.UTC(2026, 0), target: sharper[2] },
    { from: Date.UTC(2026, 0), to: Infinity, target: sharper[0] },
  ]);
});

test('the coming target is the first that begins after the period', () => {
  assert.equal(comingTarget(sharper, '2023-05'), sharper[1]);
  assert.equal(comingTarget(sharper, '2024-01'), sharper[2]);
  assert.equal(comingTarget(sharper, '2025-12'), sharper[0]);
  assert.equal(comingTarget(sharper, '2026-01'), undefined);
  assert.equal(comingTarget({ atLeast: 1 }, '2026-01'), undefined);
});

test('which way is better follows from the target in force, else from the measure', () => {
  assert.equal(directionOf({ target: { atLeast: 3 } }), 'higher');
  assert.equal(directionOf({ target: { atMost: 0 } }), 'lower');
  assert.equal(directionOf({ target: { atLeast: 98, atMost: 102 } }), 'range');
  assert.equal(directionOf({ better: 'neither', target: { atLeast: 3 } }), 'higher');
  assert.equal(directionOf({ better: 'neither' }), 'neither');
  assert.equal(directionOf({ better: 'lower', target: [] }), 'lower');
  assert.equal(directionOf({}), undefined);
  assert.equal(directionOf({ target: sharper }), 'lower');
  assert.equal(directionOf({ target: sharper }, { atLeast: 1, atMost: 2 }), 'range');
});

test('the dated targets of a valid document are found', () => {
  const { measures: [waits] = [] } = documentOf('daterade-mal.json');
  assert.deepEqual(
    ['2023-12', '2024-05', '2025-11', '2026-04'].map((period) => targetAt(waits?.target, period)?.atMost),
    [undefined, 60, 45, 30],
  );
});
