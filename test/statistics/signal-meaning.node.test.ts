import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signalMeaning } from '../../src/statistics/index.ts';

const ROWS = [
  ['above', 'better', 'worse', 'up'],
  ['below', 'worse', 'better', 'down'],
  [null, 'unsaid', 'unsaid', 'unsaid'],
] as const;

for (const [signalSide, ...meanings] of ROWS) {
  test(`a signal on side ${signalSide} means ${meanings.join(', ')} where higher, lower, neither is better`, () => {
    const directions = ['higher', 'lower', 'neither'] as const;
    assert.deepEqual(directions.map((better) => signalMeaning(signalSide, better)), meanings);
  });
}
