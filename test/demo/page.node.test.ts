import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { WORDS } from '../../demo/words.js';
import { checkDocument } from '../../src/contract/index.ts';

const folder = new URL('../../demo/', import.meta.url);
const page = readFileSync(new URL('index.html', folder), 'utf8');
const found = (pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, text = '']) => text);

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = WORDS;

// What the page shows going wrong on purpose.
const NOT_THERE = ['../documents/finns-inte.json', 'sjukfranvaro'];

test('every word of the page is there in every language, and no word is left over', () => {
  const keys = [...new Set(found(/data-(?:word|label)="(\w+)"/g))].sort();
  assert.deepEqual(Object.keys(languages), ['nb', 'nn', 'da', 'fi', 'en']);
  for (const [language, words] of Object.entries(languages)) {
    assert.deepEqual(Object.keys(words).sort(), keys, language);
    for (const [key, text] of Object.entries(words)) assert.equal(text, text.trim(), `${language} ${key}`);
    assert.ok(Object.values(words).every((text) => text !== ''), language);
  }
});

test('the page offers the languages that it has words in', () => {
  assert.deepEqual(found(/<option value="(\w\w)"/g), ['sv', ...Object.keys(languages)]);
});

test('every figure of the page shows something that there is', () => {
  const figures = found(/<(styr-[^>]*)>/g);
  assert.ok(figures.length > 30);
  for (const figure of figures) {
    const [, src = ''] = /src="([^"]*)"/.exec(figure) ?? [];
    const [, attribute, id = ''] = /(measure|goal|org-unit)="([^"]*)"/.exec(figure) ?? [];
    if (NOT_THERE.includes(src) || NOT_THERE.includes(id)) continue;
    assert.ok(existsSync(new URL(src, folder)), src);
    const { document } = checkDocument(readFileSync(new URL(src, folder), 'utf8'));
    const lists = { 'measure': document?.measures, 'goal': document?.goals, 'org-unit': document?.orgUnits };
    const items = attribute === undefined ? [{ id }] : lists[attribute as keyof typeof lists];
    assert.ok(items?.some((item) => item.id === id), figure);
  }
});

test('the page keeps to its own policy: no script, style or address of another host in it', () => {
  assert.deepEqual(found(/\s(style|on\w+)=/g), []);
  assert.deepEqual(found(/<script(?![^>]*\ssrc=)([^>]*)>/g), []);
  assert.deepEqual(found(/<(style)\b/g), []);
  assert.deepEqual(found(/(?:src|rel="[^"]*" href)="(https?:[^"]*)"/g), []);
});
