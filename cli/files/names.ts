import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isAddress, STDIN } from './read.ts';

/** A name of the command line: the files that it stands for, or why it stands for none. */
export interface NamedFiles {
  readonly name: string;
  readonly files: readonly string[];
  readonly isUnmatched: boolean;
}

/**
 * What the names on a command line stand for: files, addresses, "-" for what is piped in, and patterns that the shell
 * left as they were (PowerShell and cmd always do).
 *
 * A file that is called like a pattern is that file. Files of a pattern come sorted; those in node_modules only where
 * the pattern says so. No file comes twice.
 *
 * @param separator  What stands between folders where the command runs: `path.sep`.
 */
export async function namedFiles(names: readonly string[], separator: string): Promise<readonly NamedFiles[]> {
  const met = new Set<string>();
  const found = await Promise.all(names.map((name) => filesOf(name, separator)));
  return found.map((one) => {
    const files = one.files.filter((file) => !met.has(file));
    for (const file of files) met.add(file);
    return { ...one, files };
  });
}

async function filesOf(name: string, separator: string): Promise<NamedFiles> {
  const asItIs = { name, files: [name], isUnmatched: false };
  if (name === STDIN || isAddress(name) || (await isThere(name))) return asItIs;
  // A backslash escapes in a pattern, and on Windows it stands between folders.
  const pattern = separator === '\\' ? name.replaceAll('\\', '/') : name;
  if (!isDynamicPattern(pattern)) return asItIs;
  const ignore = pattern.includes('node_modules') ? [] : ['**/node_modules/**'];
  const files = await glob(pattern, { ignore, expandDirectories: false, absolute: isAbsolute(pattern) });
  return { name, files: files.sort(), isUnmatched: files.length === 0 };
}

async function isThere(name: string): Promise<boolean> {
  try {
    await stat(name);
    return true;
  } catch {
    return false;
  }
}
