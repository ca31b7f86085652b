import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { placeOfOffset, readPlaces } from '../../../cli/findings/places.ts';
import type { Place } from '../../../cli/findings/places.ts';

const place = (line: number, column: number): Place => ({ line, column });

/** Where the pointer leads in a text. */
const placeIn = (text: string, pointer: string): Place => readPlaces(text, [pointer]).placeOf(pointer);

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Space = () => string;

/** Another way to know where things stand: a printer that notes, as it writes, how far it has come. */
class Printer {
  text = '';
  readonly starts = new Map<string, number>();
  readonly #space: Space;

  constructor(space: Space) {
    this.#space = space;
  }

  print(value: Json, pointer: string, isField = false): void {
    this.text += this.#space();
    if (!isField) this.starts.set(pointer, this.text.length);
    if (Array.isArray(value)) {
      this.#items('[]', value, (item, index) => { this.print(item as Json, `${pointer}/${index}`); });
    } else if (typeof value === 'object' && value !== null) {
      this.#items('{}', Object.entries(value), ([name, item]) => { this.#field(pointer, name, item as Json); });
    } else this.text += JSON.stringify(value);
    this.text += this.#space();
  }

  #items<T>([open = '', close = '']: string, items: readonly T[], print: (item: T, index: number) => void): void {
    this.text += open;
    items.forEach((item, index) => {
      if (index > 0) this.text += ',';
      print(item, index);
    });
    if (items.length === 0) this.text += this.#space();
    this.text += close;
  }

  #field(pointer: string, name: string, value: Json): void {
    const path = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    this.text += this.#space();
    this.starts.set(path, this.text.length);
    this.text += `${JSON.stringify(name)}${this.#space()}:`;
    this.print(value, path, true);
  }
}

const names = fc.constantFrom('a', 'b', 'a/b', '~', '', '"', 'å', '__proto__', '0');
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<Json>(null, true, -1.5e3, 'Mål', 'två\nrader', '😀', '{"}', ''),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(names, tie('json'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const spaces = fc.array(fc.constantFrom('', ' ', '\n', '\r\n', '\r', '\t', '  \n '), { minLength: 1, maxLength: 30 });

describe('readPlaces(text, pointers)', () => {
  test('finds every place of any document where it was written, however it is spaced', () => {
    fc.assert(fc.property(json, spaces, (value, given) => {
      let next = 0;
      const printer = new Printer(() => given[next++ % given.length] ?? '');
      printer.print(value, '');
      assert.deepEqual(JSON.parse(printer.text), value);
      const { placeOf, repeated } = readPlaces(printer.text, [...printer.starts.keys()]);
      for (const [pointer, start] of printer.starts) {
        assert.deepEqual(placeOf(pointer), placeOfOffset(printer.text, start), pointer);
      }
      assert.deepEqual(repeated, []);
    }), { numRuns: 500 });
  });

  test('counts columns in UTF-16 units, as editors do', () => {
    assert.deepEqual(placeIn('{"😀": 1, "b": 2}', '/b'), place(1, 11));
  });

  test('leads to the object where a field should stand that is not there', () => {
    assert.deepEqual(placeIn('{\n  "a": [\n    {}]}', '/a/0/name'), place(3, 5));
    assert.deepEqual(placeIn('{\n  "a": [\n    {}]}', '/a/7/name'), place(2, 3));
    assert.deepEqual(placeIn(' {}', '/a'), place(1, 2));
  });

  test('leads into the last of two fields with one name, as JSON does', () => {
    const text = '{"a": {"b": 1},\n"a": {"c": 2},\n"a": {"b": 3}}';
    assert.deepEqual(placeIn(text, '/a/b'), place(3, 7));
    assert.deepEqual(placeIn(text, '/a/c'), place(3, 1), 'the first "a" does not count');
    assert.deepEqual(placeIn('[{"a": [1]}, {"a": {"0": 1}}]', '/0/a/0'), place(1, 9));
  });

  test('takes text nested deeper than calls can be', () => {
    const deep = `{"a": 1,\n"b": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const { placeOf } = readPlaces(deep, ['/a', '/b/0/0']);
    assert.deepEqual([placeOf('/a'), placeOf('/b/0/0')], [place(1, 2), place(2, 8)]);
  });
});

describe('names that stand twice in one object', () => {
  const repeatedIn = (text: string) => readPlaces(text, []).repeated;

  test('are told with all their places, whatever they are written with', () => {
    assert.deepEqual(repeatedIn('{"x": [{"a/b": 1,\n "a\\u002fb": 2,\n  "a\\/b": 3}]}'), [
      { path: '/x/0/a~1b', name: 'a/b', places: [place(1, 9), place(2, 2), place(3, 3)] },
    ]);
  });

  test('are no matter in different objects', () => {
    assert.deepEqual(repeatedIn('[{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}, {"a": 1}]'), []);
  });

  test('may be called like what every object has', () => {
    assert.deepEqual(repeatedIn('{"constructor": 1, "toString": 2, "__proto__": 3}'), []);
    assert.equal(repeatedIn('{"__proto__": 1, "__proto__": 3}').length, 1);
  });

  test('are told a thousand times at most', () => {
    assert.equal(repeatedIn(`[${Array.from({ length: 1500 }, () => '{"a":1,"a":2}').join(',')}]`).length, 1000);
  });

  test('agree with a count of the names in any object', () => {
    const few = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(fc.property(few, (all) => {
      const expected = [...new Set(all)].filter((name) => all.indexOf(name) !== all.lastIndexOf(name)).sort();
      const text = `{${all.map((name) => `"${name}": {}`).join(', ')}}`;
      assert.deepEqual(repeatedIn(text).map(({ name }) => name).sort(), expected);
    }));
  });
});

describe('placeOfOffset(text, offset)', () => {
  test('counts every kind of line end once', () => {
    assert.deepEqual(placeOfOffset('a\r\nb\rc\nd', 7), place(4, 1));
    assert.deepEqual(placeOfOffset('', 0), place(1, 1));
    assert.deepEqual(placeOfOffset('abc', 2), place(1, 3));
  });
});
