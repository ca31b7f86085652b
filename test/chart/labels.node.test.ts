import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { overlap, spread, wrap } from '../../src/chart/labels.ts';

const measure = (text: string): number => text.length;

describe('wrap', () => {
  test('breaks at spaces where a line would grow too wide', () => {
    deepEqual(wrap('mål högst 120, senast 2027', 11, measure), ['mål högst', '120, senast', '2027']);
  });

  test('lets a word that is wider than all stand alone, uncut', () => {
    deepEqual(wrap('ny beslutsordning', 5, measure), ['ny', 'beslutsordning']);
  });

  test('holds together what a no-break space holds together', () => {
    deepEqual(wrap('mål 1\u00a0000\u00a0kr', 5, measure), ['mål', '1\u00a0000\u00a0kr']);
  });

  test('loses no word', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { minLength: 1 });
    fc.assert(fc.property(words, fc.integer({ min: 1, max: 30 }), (all, width) => {
      equal(wrap(all.join(' '), width, measure).join(' '), all.join(' '));
    }));
  });
});

describe('spread', () => {
  const wish = fc.record({ at: fc.integer({ min: 0, max: 100 }), height: fc.integer({ min: 1, max: 12 }) });

  test('leaves labels where they want to be as long as they do not touch', () => {
    deepEqual(spread([{ at: 80, height: 10 }, { at: 20, height: 10 }], 0, 100), [80, 20]);
  });

  test('moves two that want the same place apart by their heights', () => {
    const [first = 0, second = 0] = spread([{ at: 50, height: 10 }, { at: 50, height: 20 }], 0, 100);
    equal(second - first, 15);
  });

  test('keeps all within bounds, in their order, none upon another, as long as there is room', () => {
    fc.assert(fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
      const middles = spread(wishes, 0, 100);
      const boxes = wishes.map(({ at, height }, index) => {
        const middle = middles[index] ?? NaN;
        return { at, from: middle - height / 2, to: middle + height / 2 };
      });
      for (const { from, to } of boxes) ok(from >= -1e-9 && to <= 100 + 1e-9);
      for (const one of boxes) {
        for (const other of boxes) {
          if (one !== other) ok(one.to <= other.from + 1e-9 || other.to <= one.from + 1e-9);
          if (one.at < other.at) ok(one.from < other.from);
        }
      }
    }));
  });
});

describe('overlap', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };

  test('is true of boxes that share ground', () => {
    ok(overlap(box, { x: 9, y: 9, width: 5, height: 5 }));
  });

  test('is false of boxes that only touch', () => {
    ok(!overlap(box, { x: 10, y: 0, width: 5, height: 5 }));
  });
});
