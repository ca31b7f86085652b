import { existsSync, renameSync } from 'node:fs';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { whyFailed } from '../files/reasons.ts';
import { Misuse } from '../misuse.ts';
import { contentsOf } from './files-in.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import type { Places } from './places.ts';

/** `renameSync`, or what a test puts in its place. */
export type Rename = (from: string, to: string) => void;

/**
 * Puts the staged folder in the place of the published one: the old one is renamed aside, the new one into its place.
 *
 * Two renames right after each other, and nothing in between: whoever reads the folder sees the old one or the new
 * one, and for some millionths of a second none. Whoever pulls the plug in just that time leaves both folders whole
 * beside the empty place, and the next publish begins with putting the old one back ({@link heal}).
 *
 * Why not otherwise: replacing file by file leaves a mix of both when it is stopped, and for as long as it takes. A
 * link that is turned from one folder to another does it in one step, but neither Windows shares, nor folders that are
 * synced to a document library, nor all web servers follow links. Exchanging two folders in one step is a call of Linux
 * alone, which Node does not have. Addresses that change with the content would keep pages and documents together, but
 * other pages of the intranet use the documents by their addresses.
 */
export function swap({ target, staged, aside }: Places, move: Rename = renameSync): void {
  if (!existsSync(target)) {
    move(staged, target);
    return;
  }
  try {
    move(target, aside);
  } catch (error) {
    throw new Misuse(`${target}: cannot be replaced: ${whyFailed(error)}. Close what has a file in it open, `
      + 'or name a folder inside of it. The folder is as it was.');
  }
  try {
    move(staged, target);
  } catch (error) {
    move(aside, target);
    throw new Misuse(`${staged}: cannot be put in place: ${whyFailed(error)}. The folder is as it was.`);
  }
}

/** Makes good what a killed publish left: puts the old folder back where there is none, and clears the rest away. */
export async function heal(places: Places): Promise<void> {
  const { target, staged, aside } = places;
  if (existsSync(aside)) {
    if (existsSync(target)) await clearAside(places);
    else renameSync(aside, target);
  }
  // All in it was made by publish, or stands in the folder under another name too.
  await rm(staged, { recursive: true, force: true });
}

/**
 * Clears the old folder away once the new one stands. What publish has not made is not deleted: what somebody put there
 * after it was looked through moves into the new folder.
 */
export async function clearAside({ target, aside }: Places): Promise<void> {
  const own = (await readManifest(aside))?.files;
  for (const path of (await contentsOf(aside)).files) {
    if (path !== MANIFEST && !own?.has(path)) await rescue(path, aside, target);
  }
  await rm(aside, { recursive: true, force: true });
}

/** Moves a file that is not ours, unless the new folder has it already. */
async function rescue(path: string, from: string, to: string): Promise<void> {
  const [left, there] = await Promise.all([from, to].map((folder) => lstat(join(folder, path)).catch(() => undefined)));
  if (!left || (there && there.mtimeMs >= left.mtimeMs)) return;
  await mkdir(dirname(join(to, path)), { recursive: true });
  await rename(join(from, path), join(to, path));
}

/** Has the disk write down what a folder and those in it hold; Windows does so by itself, and cannot be asked. */
export async function flushFolders(folder: string): Promise<void> {
  const { folders } = await contentsOf(folder);
  for (const each of [...folders, '']) await flush(join(folder, each));
}

/** The same for one folder alone. */
export async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
