import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { WORDS } from '../../demo/words.js';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';

const folder = new URL('../../demo/', import.meta.url);
const PAGES = [
  'fran-tabell.html', 'index.html', 'malnedbrytning.html', 'sjalvskattning.html', 'tavla.html', 'transmission.html',
  'vagg.html',
];
const pages = PAGES.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const foundIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, part = '']) => part);

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = WORDS;

// What the page shows going wrong on purpose.
const NOT_THERE = ['../documents/finns-inte.json', 'sjukfranvaro'];
// The wall has nothing but its board; tables that somebody drops bring their figures along.
const FEW: Readonly<Record<string, number>> = { 'vagg.html': 1, 'fran-tabell.html': 0 };
// Attributes that pick nothing of a document.
const OTHER = ['src', 'heading', 'heading-level', 'refresh', 'layout', 'density'];

test('these are all the pages', () => {
  assert.deepEqual(readdirSync(folder).filter((name) => name.endsWith('.html')).sort(), PAGES);
});

test('every word of the pages is there in every language, and no word is left over', () => {
  const found = pages.flatMap(({ text }) => foundIn(text, /data-(?:word|label)="(\w+)"/g));
  const keys = [...new Set(found)].sort();
  assert.deepEqual(Object.keys(languages), ['nb', 'nn', 'da', 'fi', 'en']);
  for (const [language, words] of Object.entries(languages)) {
    assert.deepEqual(Object.keys(words).sort(), keys, language);
    for (const [key, text] of Object.entries(words)) assert.equal(text, text.trim(), `${language} ${key}`);
    assert.ok(Object.values(words).every((text) => text !== ''), language);
  }
});

test('a word that several pages have is the same on all', () => {
  const worded = pages.flatMap(({ text }) => [...text.matchAll(/data-word="(\w+)"[^>]*>([^<]*)</g)]);
  const swedish = new Map<string, string>();
  for (const [, key = '', text = ''] of worded) {
    assert.equal(text, swedish.get(key) ?? text, key);
    swedish.set(key, text);
  }
  assert.ok(swedish.size > 50);
});

/** What a figure's attributes name, beside what there is of it. */
function namedBy(figure: string, document: Document | undefined): readonly (readonly [string, readonly string[]])[] {
  const [only] = document?.assessments ?? [];
  const idsOf = (list: readonly { readonly id: string }[] = []): readonly string[] => list.map(({ id }) => id);
  const lists: Readonly<Record<string, readonly string[]>> = {
    'measure': idsOf(document?.measures),
    'goal': idsOf(document?.goals),
    'org-unit': idsOf(document?.orgUnits),
    'occasions': idsOf(only?.occasions),
    'groups': ['all', ...idsOf(only?.groups)],
    'board': idsOf(document?.boards),
    'meeting': idsOf(document?.meetings),
    'kinds': document?.notes?.map(({ kind }) => kind) ?? [],
    'statement': idsOf(only?.areas?.flatMap(({ statements = [] }) => statements)),
  };
  const attributes = [...figure.matchAll(/ ([\w-]+)="([^"]*)"/g)]
    .filter(([, name = '']) => !OTHER.includes(name));
  return attributes.flatMap(([, name = '', ids = '']) =>
    ids.split(',').map((id) => [id.trim(), lists[name] ?? []] as const));
}

for (const { name, text } of pages) {
  test(`${name} offers the languages that it has words in`, () => {
    assert.deepEqual(foundIn(text, /<option value="(\w\w)"/g), ['sv', ...Object.keys(languages)]);
  });

  test(`every figure of ${name} shows something that there is`, () => {
    const figures = foundIn(text, /<(styr-[^>]*)>/g);
    assert.ok(figures.length > (FEW[name] ?? 5) - 1);
    for (const figure of figures) {
      const [, src = ''] = /src="([^"]*)"/.exec(figure) ?? [];
      if (NOT_THERE.includes(src)) continue;
      assert.ok(existsSync(new URL(src, folder)), src);
      const { document } = checkDocument(readFileSync(new URL(src, folder), 'utf8'));
      for (const [id, ids] of namedBy(figure, document)) {
        if (!NOT_THERE.includes(id)) assert.ok(ids.includes(id), `${figure}: ${id}`);
      }
    }
  });

  test(`${name} keeps to its own policy: no script, style or address of another host in it`, () => {
    assert.deepEqual(foundIn(text, /\s(style|on\w+)=/g), []);
    assert.deepEqual(foundIn(text, /<script(?![^>]*\ssrc=)([^>]*)>/g), []);
    assert.deepEqual(foundIn(text, /<(style)\b/g), []);
    assert.deepEqual(foundIn(text, /(?:src|rel="[^"]*" href)="(https?:[^"]*)"/g), []);
  });

  test(`the links within ${name}, and to the other pages, lead somewhere`, () => {
    for (const id of foundIn(text, /href="#([\w-]+)"/g)) assert.ok(text.includes(` id="${id}"`), id);
    const others = foundIn(text, /<a [^>]*href="([^"#:]*)"[^>]*data-page/g);
    assert.ok(others.length > (name === 'vagg.html' ? 0 : 5));
    for (const href of others) assert.ok(href === './' || PAGES.includes(href), href);
  });
}
