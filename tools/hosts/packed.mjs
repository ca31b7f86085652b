// What a developer at a municipality does with an example: install it with our package, build it, upload what came out.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { serve } from '../serve.mjs';
import { atEnd } from './closing.mjs';
import { run, Skip } from './command.mjs';
import { ownFolder } from './site.mjs';

const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/;

/**
 * Builds an example in a folder of its own, against the package as npm would publish it.
 *
 * @param {string} example  A folder in demo/hosts.
 * @returns {Promise<string>}  Where it was built.
 * @throws {Skip}  Where the registry cannot be reached.
 */
export async function built(example) {
  const folder = await ownFolder(example);
  const pack = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(pack.slice(pack.indexOf('[')));
  const project = join(folder, 'project');
  await cp(join('demo/hosts', example), project, { recursive: true });
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, filename)];
  try {
    await run('npm', install, { cwd: project });
  } catch (error) {
    const [reason] = UNREACHABLE.exec(error.message) ?? [];
    if (reason === undefined) throw error;
    throw new Skip(`its tools cannot be installed, npm reaches no registry (${reason})`);
  }
  await run('npm', ['run', 'build'], { cwd: project });
  return project;
}

/**
 * Takes apart what was built, by the zip library that the host's own tools brought.
 *
 * @param {string} project
 * @param {string} archive  In the project.
 * @param {string} folder  Where its files go.
 * @returns {Promise<string[]>}  Their paths in the archive.
 */
export async function unpacked(project, archive, folder) {
  const JSZip = createRequire(join(project, 'package.json'))('jszip');
  const zip = await JSZip.loadAsync(await readFile(join(project, archive)));
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  for (const file of files) {
    const path = join(folder, file.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await file.async('nodebuffer'));
  }
  return files.map(({ name }) => name);
}

/**
 * @typedef {object} StandIn  A page that does what the host does.
 * @property {string} script  In tools/hosts/stand-ins.
 * @property {string} policy
 * @property {string} body
 * @property {string} documentPath
 * @property {Record<string, string>} places  Address prefix to folder: where the host puts the package's files.
 */

/**
 * Serves a page with RequireJS as the host's loader, and the document beside it as /tavla.json.
 *
 * @param {StandIn} standIn
 * @returns {Promise<string>}  The page's address.
 */
export async function served({ script, policy, body, documentPath, places }) {
  const folder = await ownFolder('page');
  const require = createRequire(import.meta.url);
  await cp(require.resolve('requirejs/require.js'), join(folder, 'require.js'));
  await cp(new URL(`stand-ins/${script}`, import.meta.url), join(folder, 'host.js'));
  await cp(documentPath, join(folder, 'tavla.json'));
  await writeFile(join(folder, 'index.html'), `<!DOCTYPE html>
<html lang="sv">
<title>Intranät</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<script src="/require.js" nonce="abc"></script>
<body>
<h1>Intranät</h1>
${body}
<script src="/host.js" nonce="abc"></script>
`);
  const all = Object.entries({ '/': folder, ...places }).map(([start, path]) => [start, relative('.', path)]);
  const { url, close } = await serve({ port: 0, places: Object.fromEntries(all), policy });
  atEnd(close);
  return url;
}
