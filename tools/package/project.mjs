// An empty project with the packed package in it, as `npm install styrtavla-0.1.0.tgz` would leave it.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/**
 * Makes the project in a folder for temporary files, so that nothing is found by looking further up.
 *
 * What the package depends on is linked from here instead of fetched: no more than it lists, so that what it forgot to
 * list is missing.
 *
 * @param {readonly string[]} others  Packages of a user's own, as `react`.
 * @returns {Promise<{ folder: string, add: (path: string) => void, remove: () => void }>}  `add` copies a file or a
 *   folder of test/package/ into the project.
 */
export async function emptyProject(others = []) {
  const folder = mkdtempSync(join(tmpdir(), 'styrtavla-package-'));
  const installed = join(folder, 'node_modules', 'styrtavla');
  mkdirSync(installed, { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { maxBuffer: 1e8 });
  const [{ filename }] = JSON.parse(stdout);
  await run('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components', '1']);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), ...others]) link(name, folder);
  return {
    folder,
    add: (path) => cpSync(join('test/package', path), join(folder, path), { recursive: true }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function link(name, folder) {
  const place = join(folder, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve('node_modules', name), place, 'junction');
}
