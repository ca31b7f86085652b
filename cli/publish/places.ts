import { mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { whyFailed } from '../files/reasons.ts';
import { Misuse } from '../misuse.ts';

/** A folder that is published to, and what stands beside it while that goes on. */
export interface Places {
  readonly target: string;
  /** Where the new folder is made. */
  readonly staged: string;
  /** Where the old one stands while it is being replaced. */
  readonly aside: string;
  /** Who is publishing. */
  readonly lock: string;
}

/**
 * Where a folder and its neighbours are; makes the folder around them.
 *
 * They are neighbours since only within one disk a folder is renamed at once. A link is followed: what is replaced is
 * the folder that it leads to.
 */
export async function placesFor(out: string): Promise<Places> {
  const target = await realpath(out).catch(() => resolve(out));
  const parent = dirname(target);
  if (parent === target) throw new Misuse(`${out}: is a whole disk. Name a folder on it.`);
  const there = await stat(target).catch(() => undefined);
  if (there && !there.isDirectory()) {
    throw new Misuse(`${out}: is a file. Name a folder with --out, or make one file with --single.`);
  }
  await mkdir(parent, { recursive: true }).catch((error: unknown) => {
    throw new Misuse(`${parent}: cannot be made: ${whyFailed(error)}`);
  });
  const beside = (what: string): string => join(parent, `.${basename(target)}.styrtavla-${what}`);
  return { target, staged: beside('new'), aside: beside('old'), lock: beside('lock') };
}
