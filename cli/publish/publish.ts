import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PAGE_CSS } from '../pages/page-css.ts';
import { nameOf } from '../pages/page.ts';
import type { Site } from '../pages/page.ts';
import { readerOf } from '../pages/reader.ts';
import type { Entry } from '../pages/tree.ts';
import { wordsOf } from '../pages/words.ts';
import { languageOf, loadWords } from '../../src/widgets/views.ts';
import { Misuse } from '../misuse.ts';
import { startProgress } from '../progress.ts';
import { integrityOf, scriptOf } from './library.ts';
import type { LibraryFile } from './library.ts';
import { takeLock } from './lock.ts';
import type { SourceMark } from './manifest.ts';
import { Names, stemOf } from './names.ts';
import { makeIndex, makePages } from './pages-for.ts';
import { placesFor } from './places.ts';
import type { Places } from './places.ts';
import { tellSource, tellUnpublished } from './reports.ts';
import { markThere, newerThere, readSource, sourceNames } from './sources.ts';
import type { Source } from './sources.ts';
import { lookThrough, Staging } from './staging.ts';
import type { Outcome, Standing } from './staging.ts';
import { clearAside, flush, flushFolders, heal, swap } from './swap.ts';

/** What the command line says. */
export interface PublishSettings {
  readonly out: string;
  readonly minimum?: number;
  /** Of the pages; absent: each document's own. */
  readonly language?: string;
  readonly title?: string;
  readonly split?: 'unit';
  readonly force?: boolean;
  readonly keepGoing?: boolean;
}

/** What publishing needs besides. */
export interface PublishWorld {
  readonly print: (line: string) => void;
  readonly library: readonly LibraryFile[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Puts what is staged in place; a test stops within. */
  readonly exchange?: (places: Places) => void;
}

/** What elements do where nobody says otherwise. */
export const MINIMUM = 6;
const LIBRARY = 'styrtavla';

/**
 * Publishes documents as a folder of pages: whole, or not at all.
 *
 * @returns  The exit status: 0, or 1 where a document has errors.
 * @throws  {Misuse} where nothing can be published; the folder is then as it was.
 */
export async function publish(
  names: readonly string[], settings: PublishSettings, world: PublishWorld,
): Promise<0 | 1> {
  const files = await sourceNames(names);
  const places = await placesFor(settings.out);
  const lock = await takeLock(places.lock);
  try {
    await heal(places);
    const standing = await lookThrough(places.target);
    if (!settings.force) refuseEdited(standing, settings.out);
    const staging = new Staging(places, standing);
    try {
      const made = await stage(files, { settings, world, standing, staging });
      if (made.isRefused) {
        tellUnpublished(settings.out, world.print);
        return 1;
      }
      const outcome = await staging.finish(made.sources, settings.force ?? false);
      if (outcome) {
        await flushFolders(places.staged);
        await lock.confirm();
        (world.exchange ?? swap)(places);
        await flush(dirname(places.target));
        await clearAside(places);
      }
      world.print(toldOf(settings.out, outcome));
      return made.hasErrors ? 1 : 0;
    } finally {
      await staging.settle();
      await rm(places.staged, { recursive: true, force: true });
    }
  } finally {
    await lock.release();
  }
}

function refuseEdited({ edited }: Standing, out: string): void {
  const [first, ...others] = edited;
  if (first === undefined) return;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  throw new Misuse(`${out}: ${first}${more} changed after it was published, and would be written over. `
    + 'Add --force if it may be.');
}

const toldOf = (out: string, outcome: Outcome | undefined): string => (outcome
  ? `${out}: published. Files: ${outcome.written} written, ${outcome.unchanged} unchanged, ${outcome.removed} removed.`
  : `${out}: nothing has changed.`);

interface Stage {
  readonly settings: PublishSettings;
  readonly world: PublishWorld;
  readonly standing: Standing;
  readonly staging: Staging;
}

interface Staged {
  readonly sources: readonly SourceMark[];
  readonly hasErrors: boolean;
  /** Nothing is to be published. */
  readonly isRefused: boolean;
}

/** Reads one document at a time and makes its pages. After an error the others are checked all the same. */
async function stage(files: readonly string[], { settings, world, standing, staging }: Stage): Promise<Staged> {
  const { print, library, now = Date.now } = world;
  const { minimum = MINIMUM, force = false, keepGoing = false } = settings;
  const add = (path: string, content: string | Uint8Array): Promise<void> => staging.add(path, content);
  const assets = await addLibrary(library, add);
  const names = new Names();
  const entries: Entry[] = [];
  const sources: SourceMark[] = [];
  let first: Site | undefined;
  let hasErrors = false;
  const progress = startProgress('Publishing documents', files.length);
  try {
    for (const [place, file] of files.entries()) {
      const source = await readSource(file, minimum, now);
      if (!force) refuseOlder(source, standing, settings.out);
      const isFaulty = tellSource(file, source, print);
      hasErrors ||= isFaulty;
      const { document, mark, changedMs } = source;
      sources.push(markThere(mark, standing.manifest?.sources ?? []));
      if (document && (!hasErrors || keepGoing)) {
        const site = await siteFor(document, files.length === 1, { settings, assets });
        first ??= site;
        entries.push(...await makePages(document, {
          site, stem: stemOf(mark.name), names, isSplit: settings.split === 'unit', changedMs, add,
        }));
      }
      progress.step(place + 1);
    }
  } finally {
    progress.end();
  }
  const isRefused = !first || (hasErrors && !keepGoing);
  if (first && !isRefused) await makeIndex(first, entries, add);
  return { sources, hasErrors, isRefused };
}

function refuseOlder({ mark }: Source, { manifest }: Standing, out: string): void {
  const why = newerThere(mark, manifest?.sources ?? []);
  if (why === undefined) return;
  throw new Misuse(`${mark.name}: ${out} was made from a newer one (${why}). Add --force to publish the older one.`);
}

type Assets = Pick<Site, 'script' | 'style'>;

async function addLibrary(
  library: readonly LibraryFile[], add: (path: string, content: string | Uint8Array) => Promise<void>,
): Promise<Assets> {
  for (const { name, bytes } of library) await add(`${LIBRARY}/${name}`, bytes);
  await add(`${LIBRARY}/page.css`, PAGE_CSS);
  const script = scriptOf(library);
  return {
    script: { address: `${LIBRARY}/${script.name}`, integrity: integrityOf(script.bytes) },
    style: { address: `${LIBRARY}/page.css`, integrity: integrityOf(PAGE_CSS) },
  };
}

/** How pages of a document are called and which language they speak; loads the words of it. */
export async function siteFor(
  document: NonNullable<Source['document']>, isOnly: boolean, { settings, assets }: {
    readonly settings: Pick<PublishSettings, 'language' | 'title' | 'minimum'>;
    readonly assets: Assets;
  },
): Promise<Site> {
  const tag = settings.language ?? document.language ?? 'en';
  const language = languageOf(tag);
  await loadWords(language);
  const own = isOnly ? nameOf(readerOf(document, tag, 0)) : wordsOf(language).index;
  const { minimum = MINIMUM } = settings;
  return {
    tag,
    title: settings.title ?? own,
    ...assets,
    ...(minimum !== MINIMUM && { minimum }),
  };
}
