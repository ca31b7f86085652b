import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeJson } from '../../../cli/findings/encoding.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);

describe('decodeJson(bytes)', () => {
  test('reads UTF-8 without its mark, and leaves a letter be that only looks like a fault', () => {
    assert.deepEqual(decodeJson(bytes('\ufeff{"a": "Mål 😀"}')), { text: '{"a": "Mål 😀"}' });
    assert.deepEqual(decodeJson(bytes('"\ufffd"')), { text: '"\ufffd"' });
    assert.deepEqual(decodeJson(bytes('\ufeff"\ufffd"')), { text: '"\ufffd"' });
    assert.deepEqual(decodeJson(bytes('')), { text: '' });
  });

  test('says where a file stops being UTF-8, and which letter it was in Windows-1252', () => {
    const { text, fault } = decodeJson(bytes('{"a": "å"}', 'latin1'));
    assert.equal(text, '{"a": "\ufffd"}');
    assert.equal(fault?.offset, 7);
    assert.match(fault?.message ?? '', /"å" in Windows-1252/);
    assert.match(fault?.fix ?? '', /UTF-8/);
  });

  test('names the letters of Windows-1252 that are none in Latin-1', () => {
    const { fault } = decodeJson(Buffer.from([0x22, 0x96, 0x22]));
    assert.match(fault?.message ?? '', /"–" in Windows-1252/);
  });

  test('finds the first byte that is no UTF-8 in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (before, after) => {
      // 0xff stands nowhere in UTF-8. A half pair cannot be written in it either.
      const start = before.replace(/[\ud800-\udfff\ufeff]/g, '');
      const { fault } = decodeJson(Buffer.concat([bytes(`"${start}`), Buffer.from([0xff]), bytes(after)]));
      assert.equal(fault?.offset, start.length + 1);
    }));
  });

  test('finds a letter that is cut off at the end', () => {
    assert.equal(decodeJson(bytes('"Må').subarray(0, -1)).fault?.offset, 2);
  });

  for (const [mark, swapped] of [['\ufeff', false], ['\ufeff', true]] as const) {
    test(`reads UTF-16 by its mark${swapped ? ', the other way round too' : ''}, and says so`, () => {
      const wide = bytes(`${mark}{"a": "Mål"}`, 'utf16le');
      const { text, fault } = decodeJson(swapped ? wide.swap16() : wide);
      assert.equal(text, '{"a": "Mål"}');
      assert.match(fault?.message ?? '', /UTF-16/);
    });
  }
});
