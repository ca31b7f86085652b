import assert from 'node:assert/strict';
import { test } from 'node:test';
import { halfYearOf, reviewState, reviewYears } from '../../src/contract/index.ts';
import type { Document, Review, ReviewYear } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const at = Date.UTC(2026, 10, 20);
const review = (more: Partial<Review>): Review => ({ id: 'r', kind: 'gemba', planned: '2026-S1', ...more });

test('missed is what is not held when its period is over, not a day before', () => {
  assert.equal(reviewState(review({}), Date.UTC(2026, 6, 1)), 'missed');
  assert.equal(reviewState(review({}), Date.UTC(2026, 6, 1) - 1), 'coming');
  assert.equal(reviewState(review({ planned: '2026-11-20' }), at), 'coming');
  assert.equal(reviewState(review({ planned: '2026-11-19' }), at), 'missed');
});

test('held is held, also when it was late', () => {
  assert.equal(reviewState(review({ held: '2026-09-01' }), at), 'held');
  assert.equal(reviewState(review({ planned: '2026-S2', held: '2026-02-01' }), at), 'held');
});

test('each period has its half-year; a whole year has until its end', () => {
  const halves = ['2026-S1', '2026', '2026-06', '2026-07-01', '2026-Q2', '2026-T2', '2026-W53'];
  assert.deepEqual(halves.map((planned) => halfYearOf(review({ planned }))), [
    '2026-S1', '2026-S2', '2026-S1', '2026-S2', '2026-S1', '2026-S2', '2027-S1',
  ]);
});

const document: Document = {
  styrtavla: '1',
  orgUnits: [
    { id: 'top', name: 'Toppen' }, { id: 'b', name: 'B', parent: 'top' }, { id: 'a', name: 'A', parent: 'top' },
    { id: 'far', name: 'Långt bort' },
  ],
  notes: [
    { id: 'done', kind: 'deviation', text: 'Klar', state: 'done' },
    { id: 'open', kind: 'deviation', text: 'Öppen', state: 'new' },
  ],
  reviews: [
    review({ id: '1', orgUnit: 'a', held: '2026-03-01', deviations: 2, followUp: ['open', 'done'] }),
    review({ id: '2', orgUnit: 'a', kind: 'revision', held: '2026-03-01', followUp: ['open'] }),
    review({ id: '3', orgUnit: 'b', deviations: 1 }),
    review({ id: '4', orgUnit: 'b', planned: '2026-12' }),
    review({ id: '5', orgUnit: 'b', planned: '2025-S2', held: '2025-09-01', deviations: 0 }),
    review({ id: '6', orgUnit: 'far' }),
    review({ id: '7' }),
  ],
};
const told = (years: readonly ReviewYear[]): readonly string[] => years.map(({ year, units }) => {
  const each = units.map(({ orgUnit, reviews }) => `${orgUnit?.id ?? '-'}:${reviews.map(({ id }) => id).join('')}`);
  return [year, ...each].join(' ');
});

test('years come in order, units as in the document, and what names no unit last', () => {
  assert.deepEqual(told(reviewYears(document, { at })), ['2025 b:5', '2026 b:34 a:12 far:6 -:7']);
});

test('a unit has its own and those of all below it', () => {
  assert.deepEqual(told(reviewYears(document, { orgUnit: 'top', at })), ['2025 b:5', '2026 b:34 a:12']);
  assert.deepEqual(told(reviewYears(document, { orgUnit: 'a', at })), ['2026 a:12']);
  assert.deepEqual(reviewYears(document, { orgUnit: 'no such', at }), []);
});

test('a year counts what became of its reviews, what was found, and each follow-up once', () => {
  const [, year] = reviewYears(document, { orgUnit: 'top', at });
  const { units, ...counts } = year ?? assert.fail('no year');
  assert.deepEqual(counts, {
    year: 2026, states: { held: 2, missed: 1, coming: 1 }, deviations: 3, untold: 1, notes: 2, closedNotes: 1,
  });
  assert.deepEqual(units.map(({ notes }) => notes.map(({ id }) => id)), [[], ['open', 'done']]);
});

test('in a document of one unit, reviews that name none are its own', () => {
  const [year] = reviewYears({ ...documentOf('revisioner.json'), reviews: [review({})] }, { orgUnit: 'u', at });
  assert.equal(year?.units[0]?.orgUnit?.id, 'u');
});

test('no reviews, no years', () => {
  assert.deepEqual(reviewYears({ styrtavla: '1' }, { at }), []);
});
