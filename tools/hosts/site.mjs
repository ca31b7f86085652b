// A site of its own for each host: a folder for all it writes, and a web server on the loopback.
import { access, chmod, constants, cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atEnd } from './closing.mjs';
import { run, start } from './command.mjs';

const CONFIGURATION = fileURLToPath(new URL('apache.conf', import.meta.url));

/**
 * Makes a folder that is gone at the end.
 *
 * @param {string} name
 * @returns {Promise<string>}  Its path.
 */
export async function ownFolder(name) {
  const folder = await mkdtemp(join(tmpdir(), `styrtavla-${name}-`));
  atEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  // Others may pass: the server runs as another user, where we are root.
  await chmod(folder, 0o755);
  return folder;
}

/**
 * Makes a folder with a copy of what a package installed: nothing outside it is written to.
 *
 * @param {string} name
 * @param {string} installed  The package's folder of pages.
 * @returns {Promise<string>}  Its path; the pages are in `site`.
 */
export async function copied(name, installed) {
  const folder = await ownFolder(name);
  // Packages hold folders for root alone, like DokuWiki's tests: not for a server either.
  const isReadable = (path) => access(path, constants.R_OK).then(() => true, () => false);
  await cp(installed, join(folder, 'site'), { recursive: true, dereference: true, filter: isReadable });
  return folder;
}

/**
 * Gives a folder to the user that the server runs as.
 *
 * @param {string} folder
 */
export async function owned(folder) {
  if (process.getuid() === 0) await run('chown', ['-R', 'www-data:www-data', folder]);
}

/**
 * Serves the `site` in a folder by Apache with PHP, as Debian sets them up.
 *
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<void>}
 */
export async function serveSite(folder, port) {
  const env = { RUN: folder, SITE: join(folder, 'site'), PORT: String(port) };
  const apache = start('/usr/sbin/apache2', ['-DFOREGROUND', '-f', CONFIGURATION], { env, asServer: true });
  await until(() => fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false), apache);
}

/**
 * Asks until the answer is yes.
 *
 * @param {() => Promise<boolean>} isReady
 * @param {{ isRunning: () => boolean, said: () => string }} server
 * @throws {Error}  Where the server has ended, or a minute has passed: with what it said.
 */
export async function until(isReady, server) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isReady()) return;
    if (!server.isRunning()) break;
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
  throw new Error(`a server does not start: ${server.said()}`);
}

/** @returns {Promise<number>}  A port that nobody has, just now. */
export const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
