import { checkDocument } from '../../../src/contract/index.ts';
import type { Document } from '../../../src/contract/index.ts';
import { pageHtml } from '../../../cli/pages/page.ts';
import type { Site } from '../../../cli/pages/page.ts';
import { plansOf } from '../../../cli/pages/plan.ts';
import { readerOf } from '../../../cli/pages/reader.ts';
import { languageOf, loadWords } from '../../../src/widgets/views.ts';

/** Monday 23 November 2026, noon in UTC. */
export const CHANGED = Date.UTC(2026, 10, 23, 12);

export const site = (tag: string): Site => ({
  tag,
  title: 'Tavlor',
  script: { address: 'styrtavla/styrtavla.iife.js', integrity: 'sha384-c2NyaXB0' },
  style: { address: 'styrtavla/page.css', integrity: 'sha384-c3R5bGU=' },
});

/** All pages of a document, one after the other. */
export async function pagesOf(input: unknown, tag = 'sv'): Promise<readonly string[]> {
  const { document } = checkDocument(input);
  return document ? pagesOfChecked(document, tag) : [];
}

export async function pagesOfChecked(document: Document, tag: string): Promise<readonly string[]> {
  await loadWords(languageOf(tag));
  const reader = readerOf(document, tag, CHANGED);
  return plansOf(document).map((plan) =>
    String(pageHtml(plan, reader, { site: site(tag), src: 'tavla.json', units: ['Över'] })));
}

/** What a browser reads where texts stand: no more than this is ever escaped. */
export const unescaped = (markup: string): string => markup
  .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
  .replaceAll('&amp;', '&');

/** The texts of a page, without its markup: what is read without a script. */
export const readable = (page: string): string =>
  unescaped(page.replace(/<[^>]*>/g, ' ')).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
