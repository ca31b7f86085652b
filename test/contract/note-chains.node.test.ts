import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { noteChains } from '../../src/contract/index.ts';
import type { Document, Note } from '../../src/contract/index.ts';
import { documentOf } from '../support/valid-document.node.ts';

const note = (id: string, ...leadsTo: string[]): Note => ({ id, kind: 'idea', text: id, leadsTo });
const chain = (notes: readonly Note[], id: string): readonly string[] =>
  noteChains({ styrtavla: '1', notes })(id).map(({ note: { id: found }, depth }) => `${depth} ${found}`);

test('a deviation, the idea it led to and what was done', () => {
  const unit = documentOf('enhetens-tavla.json');
  const chains = noteChains(unit);
  assert.deepEqual(chains('n1').map(({ note: { kind }, depth }) => [depth, kind]), [
    [0, 'deviation'], [1, 'idea'], [2, 'activity'],
  ]);
  assert.deepEqual(chains('n2').map(({ note: { id } }) => id), ['n2', 'n3']);
});

test('each idea stands directly before its own activities', () => {
  const notes = [note('b1'), note('a', 'b', 'c'), note('c', 'c1'), note('c1'), note('b', 'b1', 'b2'), note('b2')];
  assert.deepEqual(chain(notes, 'a'), ['0 a', '1 b', '2 b1', '2 b2', '1 c', '2 c1']);
});

test('a note on two ways stands once, where it is met first', () => {
  const notes = [note('a', 'b', 'c', 'd'), note('b', 'd'), note('c', 'd'), note('d')];
  assert.deepEqual(chain(notes, 'a'), ['0 a', '1 b', '2 d', '1 c']);
});

test('a note that led to nothing, one that leads nowhere, and none', () => {
  assert.deepEqual(chain([note('a')], 'a'), ['0 a']);
  assert.deepEqual(chain([note('a', 'gone')], 'a'), ['0 a']);
  assert.deepEqual(chain([note('a')], 'b'), []);
  assert.deepEqual(noteChains({ styrtavla: '1' })('a'), []);
});

test('notes that lead to each other end all the same', () => {
  assert.deepEqual(chain([note('a', 'b'), note('b', 'a', 'b')], 'a'), ['0 a', '1 b']);
});

test('a chain of fifty thousand notes is walked to its end, and a note that led to as many', () => {
  const long = Array.from({ length: 50_000 }, (_, index) => note(String(index), String(index + 1)));
  assert.equal(chain(long, '0').at(-1), '49999 49999');
  const wide = note('a', ...long.map(({ id }) => id));
  assert.equal(chain([wide, ...long.map(({ id }) => note(id))], 'a').length, 50_001);
});

/** Notes that lead to any of those after them. */
const documents = fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 20 })
  .map((links): Document => ({
    styrtavla: '1',
    notes: links.map((to, index) =>
      note(String(index), ...to.map((step) => index + 1 + step % 5).filter((id) => id < links.length).map(String))),
  }));

test('a chain holds what can be reached, each once, and each is one deeper than one before it that leads to it', () => {
  fc.assert(fc.property(documents, ({ notes = [] }) => {
    const steps = noteChains({ styrtavla: '1', notes })('0');
    const reached = new Set(['0']);
    for (const id of reached) for (const to of notes[Number(id)]?.leadsTo ?? []) reached.add(to);
    assert.deepEqual(steps.map(({ note: { id } }) => id).toSorted(), [...reached].toSorted());
    for (const [index, { note: { id }, depth }] of steps.entries()) {
      // The nearest before it that is less deep is the one it hangs from.
      const from = steps.slice(0, index).findLast((step) => step.depth < depth);
      assert.equal(depth, from ? from.depth + 1 : 0);
      assert.ok(index === 0 || from?.note.leadsTo?.includes(id));
    }
  }));
});
