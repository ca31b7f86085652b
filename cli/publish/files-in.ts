import { copyFile, link, lstat, mkdir, readdir, readlink, symlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is in a folder and in all folders in it: paths with slashes, sorted. Nothing where there is no folder. */
export async function contentsOf(
  folder: string,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  const files: string[] = [];
  const folders: string[] = [];
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    // A link to a folder is a file here: what it leads to is not in the folder.
    for (const entry of await readdir(join(folder, at), { withFileTypes: true }).catch(() => [])) {
      const path = at + entry.name;
      if (entry.isDirectory()) {
        folders.push(path);
        waiting.push(`${path}/`);
      } else {
        files.push(path);
      }
    }
  }
  return { files: files.sort(), folders: folders.sort() };
}

/**
 * Puts a file of one folder into another, with its bytes and its times: the same file under two names where the disk
 * can do that, else a copy. A link stays a link.
 */
export async function carry(path: string, from: string, to: string): Promise<void> {
  const [source, target] = [join(from, path), join(to, path)];
  await mkdir(dirname(target), { recursive: true });
  const there = await lstat(source);
  if (there.isSymbolicLink()) {
    await symlink(await readlink(source), target);
    return;
  }
  try {
    await link(source, target);
  } catch {
    await copyFile(source, target);
    await utimes(target, there.atime, there.mtime);
  }
}
