import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Misuse } from '../misuse.ts';
import { carry, contentsOf } from './files-in.ts';
import { MANIFEST, manifestText, readManifest, sha256 } from './manifest.ts';
import type { Manifest, SourceMark } from './manifest.ts';
import type { Places } from './places.ts';

/** What stands in the folder that is published to. */
export interface Standing {
  readonly manifest: Manifest | undefined;
  /** Files of ours that are as they were published. */
  readonly intact: ReadonlySet<string>;
  /** Files of ours that somebody has changed since. */
  readonly edited: readonly string[];
  /** What publish has not made. */
  readonly foreign: readonly string[];
}

/**
 * Looks a folder through before anything is published to it.
 *
 * @throws  {Misuse} where the folder is not empty and none of ours.
 */
export async function lookThrough(folder: string): Promise<Standing> {
  const manifest = await readManifest(folder);
  const paths = (await contentsOf(folder)).files.filter((path) => path !== MANIFEST);
  if (!manifest && paths.length > 0) {
    throw new Misuse(`${folder}: holds files that publish has not made, such as ${paths[0] ?? ''}. `
      + 'Name a folder that is empty, or one that is not there yet.');
  }
  const intact = new Set<string>();
  const edited: string[] = [];
  for (const path of paths) {
    const hash = manifest?.files.get(path);
    if (hash === undefined) continue;
    if (sha256(await readFile(join(folder, path))) === hash) intact.add(path);
    else edited.push(path);
  }
  return { manifest, intact, edited, foreign: paths.filter((path) => !manifest?.files.has(path)) };
}

/** How many files were what, when all is staged. */
export interface Outcome {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** So many files are on their way to the disk at once: it takes longer to wait for each than to write it. */
const AT_ONCE = 16;

/** A new folder as it is being made beside the old one. What has not changed is the same file, with its time. */
export class Staging {
  readonly #places: Places;
  readonly #standing: Standing;
  readonly #files = new Map<string, string>();
  readonly #writing = new Set<Promise<void>>();
  #failure: Error | undefined;
  #unchanged = 0;

  constructor(places: Places, standing: Standing) {
    this.#places = places;
    this.#standing = standing;
  }

  /** Puts a file into the new folder. Waits only where many are on their way already. */
  async add(path: string, content: string | Uint8Array): Promise<void> {
    const hash = sha256(content);
    this.#files.set(path, hash);
    const { manifest, intact } = this.#standing;
    const isSame = intact.has(path) && manifest?.files.get(path) === hash;
    if (isSame) this.#unchanged += 1;
    const { target, staged } = this.#places;
    const work = isSame ? carry(path, target, staged) : writeFlushed(join(staged, path), content);
    const writing: Promise<void> = work.catch((error: unknown) => { this.#failure ??= asError(error); })
      .finally(() => this.#writing.delete(writing));
    this.#writing.add(writing);
    if (this.#writing.size >= AT_ONCE) await Promise.race(this.#writing);
    this.#throwFailure();
  }

  /**
   * Adds what publish has not made, and the manifest.
   *
   * @param force  Whether a file of somebody else's may be written over.
   * @returns  What was done; `undefined` where the folder is already as it should be.
   */
  async finish(sources: readonly SourceMark[], force: boolean): Promise<Outcome | undefined> {
    const { target, staged } = this.#places;
    const { foreign, manifest } = this.#standing;
    const isOurs = (path: string): boolean => this.#files.has(path) || path === MANIFEST;
    const taken = foreign.find(isOurs);
    if (taken !== undefined && !force) {
      throw new Misuse(`${join(target, taken)}: publish has not made this file, and would write over it. `
        + 'Call it something else, or add --force.');
    }
    for (const path of foreign) if (!isOurs(path)) await carry(path, target, staged);
    const text = manifestText({ sources, files: this.#files });
    await writeFlushed(join(staged, MANIFEST), text);
    await Promise.all(this.#writing);
    this.#throwFailure();
    const removed = [...manifest?.files.keys() ?? []].filter((path) => !this.#files.has(path)).length;
    const written = this.#files.size - this.#unchanged;
    const isSame = manifest !== undefined && written + removed === 0 && manifestText(manifest) === text;
    return isSame ? undefined : { written, unchanged: this.#unchanged, removed };
  }

  /** Waits for what is on its way, however it ends: then the folder can be taken away. */
  async settle(): Promise<void> {
    await Promise.all(this.#writing);
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure;
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** On the disk before it is renamed: else a power cut could leave the new name on an empty file. */
async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
