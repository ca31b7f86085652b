import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { attributes, html, json } from '../../../cli/pages/html.ts';
import { pagesOf, unescaped } from './made.ts';
import { saying } from './saying.ts';

interface Hostile {
  readonly id: string;
  readonly text: string | { readonly $times: number; readonly of: string };
  readonly becomes?: string;
  readonly exact?: boolean;
}

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../../fixtures/contract/${file}`, import.meta.url), 'utf8')) as T;
const HOSTILE = read<readonly Hostile[]>('hostile-texts.json');

/** Every tag of a page as its name and the names of its attributes. */
const shapesOf = (pages: readonly string[]): ReadonlySet<string> => new Set(pages.flatMap((page) =>
  [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, '='))));

test('what is put into a template is text, unless it is markup', () => {
  const inner = html`<b>${'<i>'}</b>`;
  assert.equal(String(html`<p>${inner}${'<i>&"\''}${3}${[html`<br>`, 'a<b', [null]]}${false}${undefined}</p>`),
    '<p><b>&lt;i&gt;</b>&lt;i&gt;&amp;&quot;&#39;3<br>a&lt;b</p>');
});

test('an attribute cannot end before its quotation mark', () => {
  assert.equal(String(attributes({ src: 'a"><script>', defer: true, lang: undefined, minimum: 0 })),
    ' src="a&quot;&gt;&lt;script&gt;" defer minimum="0"');
});

test('JSON in a page cannot end its script, and says the same', () => {
  const value = { text: '</script><!-- <script>\u2028' };
  const text = String(json(value));
  assert.equal(!text.includes('<'), true);
  assert.deepEqual(JSON.parse(text), value);
});

test('no text becomes a tag, an attribute or an address of a page, and each is there to be read', async () => {
  // Of some texts nothing is left, and what needs a name goes with it.
  const harmless = shapesOf([...await pagesOf(saying('Text')), ...await pagesOf(saying(''))]);
  assert.ok(harmless.size > 20, String(harmless.size));
  for (const { id, text, becomes, exact = true } of HOSTILE) {
    const said = typeof text === 'string' ? text : text.of.repeat(text.$times);
    const pages = await pagesOf(saying(said));
    for (const shape of shapesOf(pages)) assert.ok(harmless.has(shape), `${id}: ${shape}`);
    const shown = unescaped(pages.join(''));
    if (exact && typeof text === 'string') assert.ok(shown.includes(becomes ?? said), id);
  }
});

test('an address is what the contract lets through, and one that is relative stays so', async () => {
  const tried = read<readonly { readonly url: string; readonly allowed: boolean }[]>('urls.json');
  const turns = ['/.//x', '/a/..//x', './/x', './a:b', '..//x', '../../x', '../'.repeat(40), './?a', 'a//b', '~3~/x'];
  for (const { url, allowed } of [...tried, ...turns.map((turn) => ({ url: turn, allowed: true }))]) {
    const measure = { id: 'a', name: 'A', source: { name: 'Källan', url } };
    const page = (await pagesOf({ styrtavla: '1', measures: [measure] })).join('');
    const hrefs = [...page.matchAll(/<a href="([^"]*)">Källa: Källan/g)].map(([, href = '']) => unescaped(href));
    assert.equal(hrefs.length > 0, allowed, url);
    for (const href of hrefs) {
      // Wherever the page will lie, the link leads where the document's own address leads from there.
      const there = 'https://kommun.example/a/b/c/sida.html';
      assert.equal(new URL(href, there).href, new URL(url.trim(), there).href, url);
      assert.ok(!href.includes('nowhere'), href);
    }
  }
});

test('only one file makes markup of texts', () => {
  const folder = new URL('../../../cli/pages/', import.meta.url);
  const isMaker = (name: string): boolean => /new Html\(|&lt;/.test(readFileSync(new URL(name, folder), 'utf8'));
  const makers = readdirSync(folder).filter(isMaker);
  assert.deepEqual(makers, ['html.ts']);
});
