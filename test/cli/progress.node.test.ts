import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { beQuiet, startProgress } from '../../cli/progress.ts';

/** A stream and a clock that a test holds in its hand. */
function place(isTTY: boolean) {
  const written: string[] = [];
  const clock = { ms: 0 };
  return {
    written,
    clock,
    given: { stream: { isTTY, write: (text: string) => written.push(text) }, now: () => clock.ms },
  };
}

afterEach(() => { beQuiet(false); });

describe('progress', () => {
  test('in a terminal is one line that counts up, and is gone at the end', () => {
    const { written, clock, given } = place(true);
    const progress = startProgress('Reading observations', 1_000_000, given);
    progress.step(1);
    clock.ms = 150;
    progress.step(2500);
    progress.step(2501);
    clock.ms = 260;
    progress.step(1_000_000);
    progress.end();
    assert.deepEqual(written, [
      '\r\u001B[KReading observations: 2 500 of 1 000 000',
      '\r\u001B[KReading observations: 1 000 000 of 1 000 000',
      '\r\u001B[K',
    ]);
  });

  test('in a log is a line every five seconds, and none where the work takes less', () => {
    const { written, clock, given } = place(false);
    const progress = startProgress('Writing pages', undefined, given);
    clock.ms = 4999;
    progress.step(12);
    assert.deepEqual(written, []);
    clock.ms = 5000;
    progress.step(999);
    clock.ms = 9000;
    progress.step(2000);
    clock.ms = 10_001;
    progress.step(1234);
    progress.end();
    assert.deepEqual(written, ['Writing pages: 999\n', 'Writing pages: 1 234\n']);
  });

  test('leaves a terminal alone where the work was over at once', () => {
    const { written, given } = place(true);
    const progress = startProgress('Writing pages', 3, given);
    progress.step(3);
    progress.end();
    assert.deepEqual(written, []);
  });

  test('is told to nobody after --quiet', () => {
    const { written, clock, given } = place(true);
    beQuiet();
    const progress = startProgress('Writing pages', 3, given);
    clock.ms = 60_000;
    progress.step(1);
    progress.end();
    assert.deepEqual(written, []);
  });
});
