import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Misuse } from '../misuse.ts';

/** The file in a published folder that says what publish has put there. */
export const MANIFEST = 'styrtavla-publish.json';

/** A document that a folder was made from. */
export interface SourceMark {
  /** Its file's name, or the last part of its address. */
  readonly name: string;
  readonly sha256: string;
  /** As the document says it. */
  readonly published?: string;
  /** When the file was changed, in ISO 8601; absent for what came from an address or a pipe. */
  readonly changed?: string;
}

/** What a published folder was made from, and every file of it that publish made. */
export interface Manifest {
  readonly sources: readonly SourceMark[];
  /** SHA-256 by path, with slashes, relative to the folder. The manifest itself is not among them. */
  readonly files: ReadonlyMap<string, string>;
}

/** What bytes are known by, in hexadecimal digits. */
export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A manifest as it is written: the same folder gives the same bytes. */
export function manifestText({ sources, files }: Manifest): string {
  const sorted = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ made: 'styrtavla publish', version: 1, sources, files: sorted }, null, 1)}\n`;
}

/**
 * The manifest of a folder.
 *
 * @returns  `undefined` where there is none.
 * @throws  {Misuse} where there is one that cannot be read: what publish has made there is then not known.
 */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, MANIFEST);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
  const manifest = parse(text);
  if (!manifest) {
    throw new Misuse(`${path}: is not as publish writes it, so nobody can tell which files are its own. `
      + 'Put the file back as it was, or publish to another folder.');
  }
  return manifest;
}

function parse(text: string): Manifest | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const { version, sources, files } = Object(read) as Readonly<Record<string, unknown>>;
    if (version !== 1 || !Array.isArray(sources) || typeof files !== 'object' || files === null) return undefined;
    const entries = Object.entries(files);
    const isWhole = entries.every(([path, hash]) => isInside(path) && typeof hash === 'string');
    return isWhole ? { sources: sources as readonly SourceMark[], files: new Map(entries) } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path stays in its folder: somebody may have written the manifest by hand. */
const isInside = (path: string): boolean =>
  !/^\/|\\|^[A-Za-z]:/.test(path) && path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
