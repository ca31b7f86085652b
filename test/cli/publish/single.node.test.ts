import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { Misuse } from '../../../cli/misuse.ts';
import type { PublishSettings } from '../../../cli/publish/publish.ts';
import { publishSingle } from '../../../cli/publish/single.ts';
import { boardOf, newFolder, write } from './folder.ts';

/** A library in which what would end a script, or hide its end, stands in texts and patterns. */
const LIBRARY = 'var a = "</script>", b = /<!--/, c = `<script>`, d = 1 < 2, e = "<b>";\n';

let folder = '';
before(() => { folder = newFolder(); });
after(() => { rmSync(folder, { recursive: true }); });

async function single(
  names: readonly string[], settings: Partial<PublishSettings> = {},
): Promise<{ readonly status: number; readonly lines: readonly string[]; readonly page: string }> {
  const out = join(folder, 'tavla.html');
  const lines: string[] = [];
  const status = await publishSingle(names, { out, force: true, ...settings }, {
    print: (line) => { lines.push(line); },
    library: [{ name: 'styrtavla.iife.js', bytes: Buffer.from(LIBRARY) }],
  });
  return { status, lines, page: readFileSync(settings.out ?? out, 'utf8') };
}

const scriptsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);

test('one file holds library, looks and document, and asks for nothing', async () => {
  const { status, page } = await single([write(folder, 'a.json', boardOf('Tavla'))]);
  assert.equal(status, 0);
  assert.equal(/ (src|href)="(?!#)/.test(page), false);
  const [library = '', handOver = '', ...more] = scriptsOf(page);
  assert.deepEqual([more.length, handOver.includes('JSON.parse')], [0, true]);
  // The same program, as whoever runs it reads it.
  const told = runInNewContext(`${library}; [a, b.test('<!--'), c, d, e].join(' ')`) as unknown;
  assert.equal(told, '</script> true <script> true <b>');
});

test('its policy names the hashes of just what is in it', async () => {
  const { page } = await single([write(folder, 'a.json', boardOf('Tavla'))]);
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  const named = [...policy.matchAll(/sha256-[A-Za-z0-9+/=]+/g)].map(([name]) => name);
  assert.deepEqual(named, [...scriptsOf(page), style].map(hash));
  assert.match(policy, /^default-src &#39;none&#39;;.*require-trusted-types-for &#39;script&#39;$/);
});

test('a document in it cannot end its script, and is the one that was given', async () => {
  const title = '</script><script>alert(1)</script><!--';
  const { page } = await single([write(folder, 'a.json', boardOf(title))]);
  const [, json = ''] = /<script type="application\/json">([^]*?)<\/script>/.exec(page) ?? [];
  assert.equal((JSON.parse(json) as { readonly title: string }).title, title);
  assert.equal(page.includes('alert(1)</script>'), false);
});

test('several documents stand one after the other, each with its elements', async () => {
  const files = ['a', 'b'].map((name) => write(folder, `${name}.json`, boardOf(`Tavla ${name}`)));
  const { page } = await single(files, { title: 'Alla tavlor' });
  assert.equal(page.match(/<script type="application\/json">/g)?.length, 2);
  assert.equal(page.match(/<styr-board board="tavla" heading="" heading-level="2">/g)?.length, 2);
  assert.equal(page.includes('<h1>Alla tavlor</h1>'), true);
});

test('it is not written over a newer one, nor as something that is no page, nor with errors', async () => {
  const file = write(folder, 'a.json', boardOf('Tavla'));
  await single([file]);
  utimesSync(file, 1e9, 1e9);
  await assert.rejects(single([file], { force: false }), Misuse);
  await assert.rejects(single([file], { out: join(folder, 'tavlor') }), /names a file, as in --out tavla\.html/);
  const before = readFileSync(join(folder, 'tavla.html'), 'utf8');
  const { status, page, lines } = await single([write(folder, 'fel.json', '{')]);
  assert.deepEqual([status, page], [1, before]);
  assert.match(lines.at(-1) ?? '', /nothing was published/);
});
