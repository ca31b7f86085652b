import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysToReply } from '../../src/contract/index.ts';
import type { Note } from '../../src/contract/index.ts';

const notes = (...given: Partial<Note>[]): readonly Note[] =>
  given.map((note, index) => ({ id: `n${index}`, kind: 'idea', text: 'Märk hyllorna', ...note }));

test('the median of the days from raised to answered, and how many notes it is of', () => {
  const given = notes(
    { raised: '2026-01-01', answered: '2026-01-01' },
    { raised: '2026-01-01', answered: '2026-01-15' },
    { raised: '2026-02-27', answered: '2026-03-02' },
  );
  assert.deepEqual(daysToReply(given), { median: 3, count: 3, open: 0 });
  assert.deepEqual(daysToReply(given.slice(1)), { median: 8.5, count: 2, open: 0 });
});

test('an hour lost to summer time is no day lost', () => {
  assert.equal(daysToReply(notes({ raised: '2026-03-28', answered: '2026-03-30' })).median, 2);
});

test('an open note has waited until the document was published', () => {
  const given = notes({ raised: '2026-01-01', answered: '2026-01-03' }, { raised: '2026-01-01', state: 'underway' });
  assert.deepEqual(daysToReply(given, '2026-01-11'), { median: 6, count: 2, open: 1 });
  assert.deepEqual(daysToReply(given, '2026-01-11T16:45'), { median: 6, count: 2, open: 1 });
});

test('open notes are left out of a document that does not say when it was published', () => {
  assert.deepEqual(daysToReply(notes({ raised: '2026-01-01' })), { median: null, count: 0, open: 0 });
});

test('notes that nobody can tell the days of are left out', () => {
  assert.deepEqual(daysToReply(notes(
    {},
    { answered: '2026-01-03' },
    { raised: '2026-01-01', closed: '2026-01-20' },
    { raised: '2026-01-01', state: 'done' },
    { raised: '2026-01-01', state: 'declined' },
    { raised: '2026-02-01' },
  ), '2026-01-31'), { median: null, count: 0, open: 0 });
});

test('what is done counts where its reply was written down', () => {
  const done = notes({ raised: '2026-01-01', answered: '2026-01-05', closed: '2026-03-01', state: 'done' });
  assert.deepEqual(daysToReply(done, '2026-04-01'), { median: 4, count: 1, open: 0 });
});

test('no notes have no median', () => {
  assert.deepEqual(daysToReply([], '2026-01-31'), { median: null, count: 0, open: 0 });
});
