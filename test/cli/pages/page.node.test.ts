import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkDocument, suppress } from '../../../src/contract/index.ts';
import type { Document, Text } from '../../../src/contract/index.ts';
import { measureSummary, textIn } from '../../../src/widgets/views.ts';
import { plansOf } from '../../../cli/pages/plan.ts';
import { readerOf } from '../../../cli/pages/reader.ts';
import { tell } from '../../../cli/pages/told.ts';
import { documents } from '../../contract/arbitrary.ts';
import { CHANGED, pagesOf, pagesOfChecked, readable } from './made.ts';

const FILES = readdirSync('documents').filter((name) => name.endsWith('.json'));

function exampleOf(file: string): Document {
  const { document } = checkDocument(readFileSync(`documents/${file}`, 'utf8'));
  return suppress(document ?? assert.fail(file), { minimum: 6 }).document;
}

/** All that a strict page refuses, or that would ask another server. */
const REFUSED = [/<style/i, / style=/i, /<script(?![^>]* src=")/i, / on\w+=/i, /javascript:/i, /<(img|iframe|base)\b/i];

for (const file of FILES) {
  describe(`the pages of ${file}`, () => {
    const document = exampleOf(file);
    const tag = document.language ?? 'en';

    test('say each measure with its latest value, its period and its target before any script runs', async () => {
      const text = (await pagesOfChecked(document, tag)).map(readable).join(' ');
      const { settings } = readerOf(document, tag, CHANGED);
      for (const measure of document.measures ?? []) {
        const { name, value, target } = measureSummary(measure, document, settings);
        for (const said of [name, value, target]) {
          assert.ok(text.includes(said.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim()), said);
        }
      }
    });

    test('say each goal, slip, meeting, action and source', async () => {
      const text = (await pagesOfChecked(document, tag)).map(readable).join(' ');
      const { goals = [], meetings = [], boards = [], source } = document;
      const kinds = new Set(boards.flatMap(({ zones = [] }) => zones.flatMap(({ noteKinds = [] }) => noteKinds)));
      // A board says which kinds of slips have a place on it.
      const notes = (document.notes ?? []).filter(({ kind }) => boards.length === 0 || kinds.has(kind));
      const said: readonly Text[] = [
        ...goals.map((goal) => goal.text), ...notes.map((note) => note.text), ...meetings.map(({ name }) => name),
        ...meetings.flatMap(({ agenda = [] }) => agenda), source?.name ?? '',
        ...(document.actionPlans ?? []).map(({ title }) => title),
      ];
      for (const each of said) {
        const words = textIn(each, tag, document.language).replace(/\s+/g, ' ').trim();
        assert.ok(text.includes(words), words);
      }
    });

    test('have nothing that a strict page refuses, one script, and no address but relative ones', async () => {
      for (const page of await pagesOfChecked(document, tag)) {
        for (const refused of REFUSED) assert.ok(!refused.test(page), `${String(refused)}: ${page.slice(0, 200)}`);
        assert.equal(page.match(/<script /g)?.length, 1);
        assert.match(page, /<script src="styrtavla\/styrtavla.iife.js" integrity="sha384-[^"]+" defer>/);
        for (const [, address = ''] of page.matchAll(/ src="([^"]*)"/g)) assert.match(address, /^[\w./-]+$/);
      }
    });

    test('have a language, a title, one heading of the first level and a way past what comes before', async () => {
      for (const page of await pagesOfChecked(document, tag)) {
        assert.equal(page.includes(`<html lang="${tag}">`), true);
        assert.match(page, /<title>[^<]+<\/title>/);
        assert.equal(page.match(/<h1>/g)?.length, 1);
        assert.match(page, /<a class="skip" href="#content">[^]*<header>[^]*<main id="content"/);
      }
    });
  });
}

test('each element of a plan has something to say, in every language', async () => {
  for (const tag of ['sv', 'nb', 'nn', 'da', 'fi', 'en']) {
    for (const file of FILES) {
      const document = exampleOf(file);
      await pagesOfChecked(document, tag);
      const reader = readerOf(document, tag, CHANGED);
      for (const { shown } of plansOf(document)) {
        for (const each of shown) {
          const text = readable(String(tell(each, reader) ?? ''));
          assert.ok(text.length > 20, `${file} ${tag} ${each.tag}: ${text}`);
        }
      }
    }
  }
});

test('no text says how long ago something was: nobody makes it anew tomorrow', async () => {
  for (const file of FILES) {
    const text = (await pagesOf(exampleOf(file), 'en')).map(readable).join(' ');
    const ago = /.{40}\b(ago|yesterday|tomorrow|today)\b.{10}/.exec(text)?.[0];
    assert.equal(ago, undefined, `${file}: ${ago ?? ''}`);
  }
});

test('the same document gives the same pages, whenever they are made', async () => {
  const [one, other] = [exampleOf('placeringsenheten.json'), exampleOf('placeringsenheten.json')];
  assert.deepEqual(await pagesOfChecked(one, 'sv'), await pagesOfChecked(other, 'sv'));
});

test('every document has pages, also one with faults', async () => {
  await fc.assert(fc.asyncProperty(documents(6), async (input) => {
    const { document } = checkDocument(input);
    const pages = document ? await pagesOf(input, 'fi') : [];
    assert.equal(pages.every((page) => page.endsWith('</html>\n') && !page.includes('undefined')), true);
  }), { numRuns: 150 });
});
