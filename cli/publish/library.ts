import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Misuse } from '../misuse.ts';

/** A file of the library as pages load it. */
export interface LibraryFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SCRIPT = 'styrtavla.iife.js';
/** For hosts that only allow an iframe; a library without them has none to give. */
const FRAME = ['frame.html', 'frame.css', 'frame.js', 'frame-host.js'];

// In the package this program lies beside the library; among the sources it is where the build puts it.
const PLACES = ['.', '../../dist'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** What is known of bytes to a browser, as `integrity` has it. */
export const integrityOf = (bytes: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * The files of the library that a published folder holds: one script for all elements, so that a page has one script
 * tag and one hash; and the page for an iframe.
 *
 * @throws  {Misuse} where the library has not been built.
 */
export async function readLibrary(places: readonly string[] = PLACES): Promise<readonly LibraryFile[]> {
  const place = places.find((each) => existsSync(join(each, SCRIPT)));
  if (place === undefined) {
    throw new Misuse(`${SCRIPT} is not there, which belongs to the package: install it anew, or build it.`);
  }
  const names = [SCRIPT, ...FRAME.filter((name) => existsSync(join(place, name)))];
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(place, name)) })));
}

/** The script among them. */
export function scriptOf(files: readonly LibraryFile[]): LibraryFile {
  const script = files.find(({ name }) => name === SCRIPT);
  if (!script) throw new TypeError(`scriptOf: needs ${SCRIPT}, got ${files.map(({ name }) => name).join(', ')}`);
  return script;
}
