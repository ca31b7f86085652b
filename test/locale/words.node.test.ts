import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES, type Words } from '../../src/locale/language.ts';
import '../support/words.ts';

type Word = string | readonly Word[] | ((...texts: readonly string[]) => Word) | { readonly [key: string]: Word };
interface Sentence {
  /** Where in the table, by keys. */
  readonly key: string;
  readonly text: string;
  /** What a function of the table was given. */
  readonly given: readonly string[];
}

const folder = new URL('../../src/locale/words/', import.meta.url);
const tables: Record<string, Words<Word>> = {};
for (const file of readdirSync(folder)) {
  const exported = await import(new URL(file, folder).href) as Record<string, Words<Word>>;
  for (const [name, table] of Object.entries(exported)) if (name.endsWith('Words')) tables[`${file} ${name}`] = table;
}

/** Every text of a table; functions are called with marks that cannot be words. */
function sentences(word: Word, key: string, given: readonly string[] = []): Sentence[] {
  if (typeof word === 'string') return [{ key, text: word, given }];
  if (typeof word === 'function') {
    const marks = Array.from({ length: word.length }, (_, nth) => `⟨${nth}⟩`);
    return sentences(word(...marks), `${key}(${marks.length})`, marks);
  }
  // One and other: some languages have the same for both, and then one text.
  if (Array.isArray(word)) return (word as readonly Word[]).flatMap((form) => sentences(form, key, given));
  return Object.entries(word).flatMap(([name, inner]) => sentences(inner, `${key}.${name}`, given));
}

test('every file of words has a table', () => {
  assert.deepEqual(Object.keys(tables).map((name) => name.split(' ')[0]), readdirSync(folder));
});

for (const [name, table] of Object.entries(tables)) {
  const said = LANGUAGES.map((language) => ({ language, all: sentences(table[language], '') }));

  test(`${name}: six languages, each with the same words`, () => {
    assert.deepEqual(Object.keys(table), LANGUAGES);
    const keys = said.map(({ all }) => [...new Set(all.map(({ key }) => key))].sort());
    for (const inLanguage of keys) assert.deepEqual(inLanguage, keys[0]);
  });

  test(`${name}: every text says something, without a stray space`, () => {
    for (const { language, all } of said) {
      for (const { key, text } of all) {
        assert.ok(text !== '' && text === text.trim() && !text.includes('  '), `${language}${key}: "${text}"`);
      }
    }
  });

  test(`${name}: every text that a sentence is given stands in it once`, () => {
    for (const { language, all } of said) {
      for (const { key, text, given } of all) {
        for (const mark of given) assert.equal(text.split(mark).length, 2, `${language}${key}: ${text}`);
        assert.doesNotMatch(text, /undefined|\[object|=>/, `${language}${key}`);
      }
    }
  });

  // nb, nn and da share whole sentences; no two of sv, fi and en do.
  test(`${name}: nothing was left in the language that it was translated from`, () => {
    const seen = new Map<string, string>();
    for (const { language, all } of said.filter(({ language }) => ['sv', 'fi', 'en'].includes(language))) {
      const texts = all.map(({ text }) => text).filter((text) => /\p{L} \p{L}/u.test(text));
      for (const text of new Set(texts)) {
        assert.equal(seen.get(text), undefined, `${language}: ${text}`);
        seen.set(text, language);
      }
    }
  });
}
