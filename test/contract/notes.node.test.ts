import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOpenNote, noteAge, noteCounts, notesOf } from '../../src/contract/index.ts';
import type { Document, Note, NotePick } from '../../src/contract/index.ts';
import { NOTE_KINDS, NOTE_STATES } from '../../src/contract/definition/note-kinds.ts';

const at = Date.UTC(2026, 10, 20, 13, 30);
const note = (more: Partial<Note>): Note => ({ id: 'n', kind: 'idea', text: 'Märk hyllorna', ...more });

const document: Document = {
  styrtavla: '1',
  orgUnits: [{ id: 'school', name: 'Skolan' }, { id: 'care', name: 'Omsorgen' }],
  goals: [{ id: 'reads', text: 'Alla läser', orgUnit: 'school' }],
  notes: [
    note({ id: 'done', orgUnit: 'school', state: 'done' }),
    note({ id: 'late', kind: 'deviation', orgUnit: 'school', state: 'new' }),
    note({ id: 'parked', orgUnit: 'school', state: 'parked' }),
    note({ id: 'closed', orgUnit: 'care', state: 'underway', closed: '2026-11-01' }),
    note({ id: 'care', kind: 'activity', orgUnit: 'care' }),
    note({ id: 'by-goal', goals: ['reads'], state: 'tested' }),
    note({ id: 'no', orgUnit: 'school', state: 'declined' }),
  ],
};
const ids = (pick?: NotePick): readonly string[] => notesOf(document, pick).map(({ id }) => id);

test('open notes come first, else in the document\'s order; what is parked is still open', () => {
  assert.deepEqual(ids(), ['late', 'parked', 'care', 'by-goal', 'done', 'closed', 'no']);
});

test('the notes of a unit, of kinds and of states', () => {
  assert.deepEqual(ids({ orgUnit: 'school' }), ['late', 'parked', 'by-goal', 'done', 'no']);
  assert.deepEqual(ids({ kinds: ['deviation', 'activity'] }), ['late', 'care']);
  assert.deepEqual(ids({ states: ['parked', 'done'] }), ['parked', 'done']);
  assert.deepEqual(ids({ states: ['unstated'] }), ['care']);
  assert.deepEqual(ids({ orgUnit: 'care', kinds: ['idea'], states: ['underway'] }), ['closed']);
});

test('an empty list lets nothing through, and neither does a unit that is none', () => {
  assert.deepEqual(ids({ kinds: [] }), []);
  assert.deepEqual(ids({ states: [] }), []);
  assert.deepEqual(ids({ orgUnit: 'nothing' }), []);
  assert.deepEqual(notesOf({ styrtavla: '1' }), []);
});

const AGES: readonly (readonly [string, Partial<Note>, number | null, number])[] = [
  ['raised today', { raised: '2026-11-20' }, 0, 0],
  ['raised a week ago', { raised: '2026-11-13' }, 7, 0],
  ['raised before summer time ended', { raised: '2026-10-20' }, 31, 0],
  ['raised by a clock that is ahead', { raised: '2026-11-21' }, null, 0],
  ['without a date', {}, null, 0],
  ['closed after nine days', { raised: '2026-10-01', closed: '2026-10-10', state: 'done' }, 9, 0],
  ['done on a day that nobody wrote down', { raised: '2026-10-01', state: 'done' }, null, 0],
  ['due today', { due: '2026-11-20' }, null, 0],
  ['due yesterday', { due: '2026-11-19', state: 'underway' }, null, 1],
  ['due in a month', { due: '2026-12-20' }, null, 0],
  ['due yesterday and answered', { due: '2026-11-19', answered: '2026-11-18' }, null, 1],
  ['due yesterday and parked', { due: '2026-11-19', state: 'parked' }, null, 1],
  ['due yesterday and done', { due: '2026-11-19', state: 'done' }, null, 0],
  ['due yesterday and declined', { due: '2026-11-19', state: 'declined' }, null, 0],
  ['due yesterday and closed', { due: '2026-11-19', closed: '2026-11-20' }, null, 0],
];

for (const [is, given, days, overdueDays] of AGES) {
  test(`a note ${is} is ${days ?? 'no'} days old and ${overdueDays} late`, () => {
    assert.deepEqual(noteAge(note(given), at), { days, overdueDays });
  });
}

test('notes are counted by kind and state', () => {
  const none = { new: 0, underway: 0, tested: 0, done: 0, parked: 0, declined: 0, unstated: 0 };
  assert.deepEqual(noteCounts(document.notes ?? []), {
    activity: { ...none, unstated: 1 },
    deviation: { ...none, new: 1 },
    idea: { ...none, underway: 1, tested: 1, done: 1, parked: 1, declined: 1 },
    feedback: none,
    goodExample: none,
  });
});

test('every kind and state of the contract has its count, and each note is in one', () => {
  const any = fc.array(fc.record({
    kind: fc.constantFrom(...NOTE_KINDS), state: fc.constantFrom(undefined, ...NOTE_STATES),
  }).map(({ kind, state }) => note({ kind, ...(state && { state }) })));
  fc.assert(fc.property(any, (notes) => {
    const counts = noteCounts(notes);
    assert.deepEqual(Object.keys(counts), [...NOTE_KINDS]);
    for (const kind of NOTE_KINDS) {
      assert.deepEqual(Object.keys(counts[kind]), [...NOTE_STATES, 'unstated']);
      for (const state of NOTE_STATES) {
        assert.equal(counts[kind][state], notes.filter((each) => each.kind === kind && each.state === state).length);
      }
    }
    const sums = Object.values(counts).flatMap((states) => Object.values(states));
    assert.equal(sums.reduce((sum, count) => sum + count, 0), notes.length);
    const sorted = notesOf({ styrtavla: '1', notes });
    assert.deepEqual(new Set(sorted), new Set(notes));
    assert.equal(sorted.findLastIndex(isOpenNote), sorted.filter(isOpenNote).length - 1);
  }));
});
