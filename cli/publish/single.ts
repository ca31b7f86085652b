import { createHash } from 'node:crypto';
import { PAGE_CSS } from '../pages/page-css.ts';
import { plansOf } from '../pages/plan.ts';
import { readerOf } from '../pages/reader.ts';
import { singleHtml } from '../pages/single-page.ts';
import type { Part } from '../pages/single-page.ts';
import { isAddress, STDIN } from '../files/read.ts';
import { writeWhole } from '../files/write.ts';
import { Misuse } from '../misuse.ts';
import { scriptOf } from './library.ts';
import { MINIMUM, siteFor } from './publish.ts';
import type { PublishSettings, PublishWorld } from './publish.ts';
import { tellSource, tellUnpublished } from './reports.ts';
import { readSource, sourceNames } from './sources.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Publishes documents as one file that opens from disk, with the library inside it.
 *
 * @returns  The exit status: 0, or 1 where a document has errors.
 * @throws  {Misuse} where it cannot be made; a file that stands there is then as it was.
 */
export async function publishSingle(
  names: readonly string[], settings: PublishSettings, { print, library, now = Date.now }: PublishWorld,
): Promise<0 | 1> {
  const { out, minimum = MINIMUM, force = false, keepGoing = false } = settings;
  if (!/\.html?$/i.test(out)) throw new Misuse(`${out}: with --single, --out names a file, as in --out tavla.html.`);
  const files = await sourceNames(names);
  const parts: (Part & { readonly site: Awaited<ReturnType<typeof siteFor>> })[] = [];
  let hasErrors = false;
  const nowhere = { address: '', integrity: '' };
  for (const file of files) {
    const source = await readSource(file, minimum, now);
    hasErrors = tellSource(file, source, print) || hasErrors;
    const { document, changedMs } = source;
    if (!document) continue;
    const site = await siteFor(document, files.length === 1, { settings, assets: { script: nowhere, style: nowhere } });
    parts.push({ site, reader: readerOf(document, site.tag, changedMs), plans: plansOf(document) });
  }
  const [first] = parts;
  if (!first || (hasErrors && !keepGoing)) {
    tellUnpublished(out, print);
    return 1;
  }
  const text = new TextDecoder().decode(scriptOf(library).bytes);
  const html = String(singleHtml(first.site, parts, { library: text, style: PAGE_CSS, hashOf }));
  await writeWhole(out, html, { force, madeFrom: files.filter((file) => file !== STDIN && !isAddress(file)) });
  print(`${out}: written.`);
  return hasErrors ? 1 : 0;
}
