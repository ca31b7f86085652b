import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf, textIn, type Words } from '../../src/locale/language.ts';

test('languageOf knows its six languages, in any region and spelling', () => {
  for (const [tag, language] of [
    ['sv', 'sv'], ['sv-FI', 'sv'], ['SV', 'sv'], ['sv_SE', 'sv'],
    ['nb-NO', 'nb'], ['nn', 'nn'], ['da-DK', 'da'], ['fi', 'fi'], ['en-US', 'en'],
  ] as const) assert.equal(languageOf(tag), language);
});

test('languageOf takes Norwegian without a written form for bokmål', () => {
  assert.equal(languageOf('no'), 'nb');
  assert.equal(languageOf('no-NO'), 'nb');
});

test('languageOf falls back to English', () => {
  for (const tag of ['', 'de', 'se', 'svx', 'x-sv', 'constructor']) assert.equal(languageOf(tag), 'en', tag);
});

test('textIn gives a plain text to every reader', () => {
  assert.equal(textIn('Mål', 'fi', 'sv'), 'Mål');
});

test('textIn looks for the reader, the base language, the document, and then the first', () => {
  const text = { 'fi': 'Tavoite', 'sv': 'Mål', 'sv-FI': 'Målsättning' };
  assert.equal(textIn(text, 'sv-FI', 'fi'), 'Målsättning');
  assert.equal(textIn(text, 'sv-SE', 'fi'), 'Mål');
  assert.equal(textIn(text, 'da', 'sv'), 'Mål');
  assert.equal(textIn(text, 'da', 'de'), 'Tavoite');
  assert.equal(textIn(text, ''), 'Tavoite');
});

test('textIn does not mind case and underscores', () => {
  const text = { 'en': 'Goal', 'sv-fi': 'Målsättning', 'nb': 'Mål' };
  assert.equal(textIn(text, 'SV_FI'), 'Målsättning');
  assert.equal(textIn(text, 'de', 'NB'), 'Mål');
});

test('textIn finds bokmål under either of its names, the one asked for first', () => {
  assert.equal(textIn({ en: 'Goal', nb: 'Mål' }, 'no'), 'Mål');
  assert.equal(textIn({ en: 'Goal', no: 'Mål' }, 'nb-NO'), 'Mål');
  assert.equal(textIn({ no: 'Mål', nb: 'Måltall' }, 'nb'), 'Måltall');
  assert.equal(textIn({ en: 'Goal', nn: 'Mål' }, 'nb', 'en'), 'Goal');
});

test('textIn never looks into what every object has', () => {
  assert.equal(textIn({ sv: 'Mål' }, 'constructor', '__proto__'), 'Mål');
  assert.equal(textIn({}, 'sv'), '');
});

test('a language that is missing from a table of words does not compile', () => {
  const hej: Words<string> = { sv: 'hej', nb: 'hei', nn: 'hei', da: 'hej', fi: 'hei', en: 'hello' };
  const { fi, ...incomplete } = hej;
  // @ts-expect-error Finnish lacks
  const table: Words<string> = incomplete;
  assert.equal(fi, 'hei');
  assert.equal(Object.keys(table).length, 5);
});
