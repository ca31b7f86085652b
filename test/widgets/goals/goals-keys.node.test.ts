import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNotice } from '../../../src/parts/widget.view.ts';
import type { Settings } from '../../../src/parts/widget.view.ts';
import { stepBy, stepTo } from '../../../src/widgets/goals/goals-keys.view.ts';
import type { Sight } from '../../../src/widgets/goals/goals-keys.view.ts';
import { shownRows } from '../../../src/widgets/goals/goals-rows.view.ts';
import { goalsView } from '../../../src/widgets/goals/goals.view.ts';
import '../../support/words.ts';
import { cascade } from './trees.ts';

const settings: Settings = { language: 'sv', tag: 'sv', now: 0, base: 'https://example.org/' };

/** Two goals with two below each: rows 0 to 6 are 1, 1.1, 1.2, 2, 2.1, 2.2. */
function sight(open: readonly number[], texts?: readonly string[]): Sight {
  const { goals = [], ...rest } = cascade(texts ? [texts.length] : [2, 2]);
  const named = goals.map((goal, nth) => ({ ...goal, text: texts?.[nth] ?? goal.text }));
  const view = goalsView({ ...rest, goals: named }, {}, settings);
  assert.ok(!isNotice(view));
  const isOpen = (row: number): boolean => open.includes(row);
  return { rows: view.rows, shown: shownRows(view.rows, isOpen), isOpen };
}

describe('stepBy(key, row, sight)', () => {
  it('goes down and up among the rows that show, and stops at both ends', () => {
    const half = sight([3]);
    assert.deepEqual(stepBy('ArrowDown', 0, half), { to: 3 });
    assert.deepEqual(stepBy('ArrowUp', 3, half), { to: 0 });
    assert.equal(stepBy('ArrowUp', 0, half), undefined);
    assert.equal(stepBy('ArrowDown', 5, half), undefined);
  });

  it('goes to the first and the last that show', () => {
    assert.deepEqual([stepBy('Home', 4, sight([3])), stepBy('End', 0, sight([3]))], [{ to: 0 }, { to: 5 }]);
    assert.deepEqual(stepBy('End', 0, sight([])), { to: 3 });
  });

  it('opens to the right, then goes in; does nothing where nothing is below', () => {
    assert.deepEqual(stepBy('ArrowRight', 0, sight([])), { turn: [0], isOpen: true });
    assert.deepEqual(stepBy('ArrowRight', 0, sight([0])), { to: 1 });
    assert.equal(stepBy('ArrowRight', 1, sight([0])), undefined);
  });

  it('closes to the left, then goes out; does nothing at a closed root', () => {
    assert.deepEqual(stepBy('ArrowLeft', 0, sight([0])), { turn: [0], isOpen: false });
    assert.deepEqual(stepBy('ArrowLeft', 2, sight([0])), { to: 0 });
    assert.equal(stepBy('ArrowLeft', 0, sight([])), undefined);
  });

  it('opens and closes by space what has something below it', () => {
    assert.deepEqual(stepBy(' ', 3, sight([])), { turn: [3], isOpen: true });
    assert.deepEqual(stepBy(' ', 3, sight([3])), { turn: [3], isOpen: false });
    assert.equal(stepBy(' ', 4, sight([3])), undefined);
  });

  it('opens by * all that stand beside it, and no others', () => {
    assert.deepEqual(stepBy('*', 3, sight([0])), { turn: [0, 3], isOpen: true });
    assert.deepEqual(stepBy('*', 2, sight([0])), { turn: [1, 2], isOpen: true });
  });

  it('leaves other keys to the browser', () => {
    assert.deepEqual(['Tab', 'Escape', 'PageDown', 'a'].map((key) => stepBy(key, 0, sight([]))), [
      undefined, undefined, undefined, undefined,
    ]);
  });
});

describe('stepTo(typed, row, sight)', () => {
  const names = sight([], ['Barn', 'Äldre', 'Boende', 'Bostad', 'Äga']);

  it('goes to the next that begins with the letter, around the end', () => {
    assert.deepEqual(stepTo('b', 0, names), { to: 2 });
    assert.deepEqual(stepTo('B', 3, names), { to: 0 });
    assert.deepEqual(stepTo('ä', 1, names), { to: 4 });
  });

  it('stays at what still begins with what is typed, and goes on to what begins with all of it', () => {
    assert.deepEqual(stepTo('bo', 2, names), { to: 2 });
    assert.deepEqual(stepTo('bos', 2, names), { to: 3 });
  });

  it('goes from one to the next while the same letter is typed', () => {
    assert.deepEqual(stepTo('bb', 2, names), { to: 3 });
  });

  it('stays where nothing begins so', () => {
    assert.equal(stepTo('x', 0, names), undefined);
  });
});
