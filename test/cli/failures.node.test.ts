import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CommanderError } from 'commander';
import { tellFailure } from '../../cli/failures.ts';
import { whyFailed } from '../../cli/files/reasons.ts';
import { Misuse } from '../../cli/misuse.ts';

function told(error: unknown): { readonly status: number; readonly said: string } {
  const lines: string[] = [];
  const status = tellFailure(error, (line) => { lines.push(line); });
  return { status, said: lines.join('\n') };
}

/** A fault as Node throws it. */
const ofSystem = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: some words, open '/x'`), { code, ...more });

describe('what a person is told', () => {
  test('of misuse is its message and nothing else', () => {
    assert.deepEqual(told(new Misuse('a.json: nothing there')), { status: 2, said: 'a.json: nothing there' });
  });

  test('of the command line itself has been told already', () => {
    assert.deepEqual(told(new CommanderError(1, 'commander.unknownOption', 'x')), { status: 2, said: '' });
    assert.deepEqual(told(new CommanderError(0, 'commander.helpDisplayed', 'x')), { status: 0, said: '' });
  });

  test('of the machine is a sentence that names the file', () => {
    assert.deepEqual(told(ofSystem('ENOSPC', { syscall: 'write' })), {
      status: 2, said: 'styrtavla: cannot write: the disk is full.',
    });
    assert.deepEqual(told(ofSystem('EACCES', { path: '/x/a.json' })), {
      status: 2, said: '/x/a.json: the file system does not allow it.',
    });
  });

  test('of a fault in the program asks for a report and shows where it happened', () => {
    const { status, said } = told(new TypeError('x is not a function'));
    assert.equal(status, 2);
    assert.match(said, /^This is a fault of styrtavla, not of your files\..*report.*\nTypeError: x is not .*\n +at /);
    assert.match(told(ofSystem('ERR_INVALID_ARG_TYPE')).said, /fault of styrtavla/);
    assert.match(told('thrown text').said, /\nthrown text$/);
  });
});

describe('why something could not be read or written', () => {
  for (const code of ['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EMFILE', 'EBUSY']) {
    test(`is half a sentence without ${code}`, () => {
      assert.match(whyFailed(ofSystem(code)), /^[a-z][a-z ]+$/);
    });
  }

  test('is looked for in what a request failed of', () => {
    const failed = (cause: Error): string => whyFailed(new TypeError('fetch failed', { cause }));
    assert.equal(failed(ofSystem('ENOTFOUND')), 'there is no such server');
    assert.equal(failed(new Error('other side closed')), 'other side closed');
    assert.equal(whyFailed(new TypeError('Invalid URL')), 'Invalid URL');
    assert.equal(whyFailed('text'), 'text');
  });
});
