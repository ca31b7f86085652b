import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EXAMPLES } from '../../documents/make/all.ts';
import { writeJson } from '../../cli/json/write.ts';
import { checkDocument } from '../../src/contract/index.ts';

const folder = new URL('../../documents/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const MOST_LETTERS = 150_000;
/** Holds what must not be shown, so that it can be seen that it is not. */
const TOO_SMALL = 'liten-grupp.json';

test('every example is made by the script', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  assert.deepEqual(files.sort(), Object.keys(EXAMPLES).sort());
});

for (const [name, make] of Object.entries(EXAMPLES)) {
  test(`${name} is what the sources give`, () => {
    assert.equal(`${writeJson(make())}\n`, textOf(name));
  });

  test(`${name} checks clean, without a warning${name === TOO_SMALL ? ' but of small groups' : ''}`, () => {
    const { document, problems } = checkDocument(textOf(name));
    assert.deepEqual([...new Set(problems.map(({ code }) => code))], name === TOO_SMALL ? ['small-group'] : []);
    // The checker counts periods and numbers its own way: what it gives back is what the file says.
    assert.deepEqual(document, JSON.parse(textOf(name)));
  });

  test(`${name} is small, has a language and says where its figures come from`, () => {
    const { document } = checkDocument(textOf(name));
    assert.ok(textOf(name).length < MOST_LETTERS);
    assert.ok(document?.language);
    assert.ok(document.source?.name);
  });
}

const INVENTED = {
  'placeringsenheten.json': 'påhittade värden',
  'transmission.json': 'påhittade värden',
  'malnedbrytning.json': 'oppdiktede verdier',
};
for (const [name, words] of Object.entries(INVENTED)) {
  test(`${name} says of every measure that its values are invented`, () => {
    const { document } = checkDocument(textOf(name));
    const beginning = new RegExp(`^${words}`, 'i');
    assert.match(String(document?.title), new RegExp(`\\(${words}\\)$`));
    assert.match(String(document?.source?.name), beginning);
    for (const { source, description } of document?.measures ?? []) {
      assert.equal(source, undefined);
      assert.match(String(description), beginning);
    }
  });
}

for (const name of ['verktyg.json', 'verktyg-stora.json']) {
  test(`${name} says that it is an invented example`, () => {
    const { document } = checkDocument(textOf(name));
    assert.match(String(document?.title), /\(påhittat exempel\)$/);
    assert.match(String(document?.source?.name), /^Påhittat exempel/);
  });
}

test('flera-sprak.json has every text in six languages', () => {
  const languages = ['sv', 'nb', 'nn', 'da', 'fi', 'en'];
  const found = [...texts(JSON.parse(textOf('flera-sprak.json')))];
  assert.ok(found.length > 10);
  assert.deepEqual(found.filter((text) => languages.some((each) => !text[each])), []);
});

/** Every text in several languages, however deep. */
function* texts(value: unknown): Generator<Readonly<Record<string, string>>> {
  if (typeof value !== 'object' || value === null) return;
  if ('sv' in value) yield value as Record<string, string>;
  for (const child of Object.values(value)) yield* texts(child);
}

test('JSON is written so that it reads back the same', () => {
  const long = 'ö'.repeat(200);
  const value = { a: [1, 'två'], b: {}, c: [], d: [{ e: null, f: [true] }], long, many: Array(99).fill(7) };
  assert.deepEqual(JSON.parse(writeJson(value)), value);
  assert.equal(writeJson({ a: undefined, b: 1 }), '{ "b": 1 }');
  assert.equal(writeJson({ a: [{ b: 1 }] }), '{\n  "a": [\n    { "b": 1 }\n  ]\n}');
});
