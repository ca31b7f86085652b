import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Misuse } from '../misuse.ts';
import { whyFailed } from './reasons.ts';

/** What is known of the place that a file is to be written to. */
export interface Writing {
  /** Write over a file that changed after what it is made from. */
  readonly force?: boolean;
  /** Files that the new one is made from: one that stands already must not be newer than all of them. */
  readonly madeFrom?: readonly string[];
}

/**
 * Writes a file whole or not at all: whoever reads it meanwhile sees the old one.
 *
 * @throws  {Misuse} where a file stands there that is newer than all it is made from, unless it was asked for; and
 *   where it cannot be written: its message names the file and says why.
 */
export async function writeWhole(path: string, content: string | Uint8Array, writing: Writing = {}): Promise<void> {
  const { force = false, madeFrom = [] } = writing;
  if (!force) await refuseNewer(path, madeFrom);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    throw new Misuse(`${path}: cannot be written: ${whyFailed(error)}`);
  }
}

async function refuseNewer(path: string, madeFrom: readonly string[]): Promise<void> {
  const there = await changed(path);
  if (there === undefined) return;
  const sources = await Promise.all(madeFrom.map(changed));
  if (sources.some((source) => source !== undefined && source >= there)) return;
  throw new Misuse(`${path}: stands there already, and is newer than what it would be made from. `
    + 'Add --force to write over it, or name another file.');
}

/** When a file was last changed, in milliseconds; undefined where there is none, or a folder. */
async function changed(path: string): Promise<number | undefined> {
  try {
    const there = await stat(path);
    return there.isDirectory() ? undefined : there.mtimeMs;
  } catch {
    return undefined;
  }
}
