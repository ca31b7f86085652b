// A real MediaWiki: Debian's package, our extension, a page by its own maintenance scripts, its default skin.
import { appendFile, cp, mkdir } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { run } from './command.mjs';
import { needs } from './debian.mjs';
import { expectedOf, snippet } from './recipe.mjs';
import { copied, freePort, owned, serveSite } from './site.mjs';

const PACKAGES = [
  'mediawiki', 'apache2', 'libapache2-mod-php', 'php-cli', 'php-intl', 'php-mbstring', 'php-sqlite3', 'php-xml',
];

/** @type {import('../hosts.mjs').Host} */
export async function mediawiki({ script, documentPath, document }) {
  await needs(PACKAGES);
  const folder = await copied('mediawiki', '/usr/share/mediawiki');
  const site = join(folder, 'site');
  const extension = join(site, 'extensions/Styrtavla');
  await cp('demo/hosts/mediawiki-extension', extension, { recursive: true });
  await mkdir(join(extension, 'resources'));
  await cp(script, join(extension, 'resources/styrtavla.iife.js'));
  const uploads = join(folder, 'uploads');
  await mkdir(uploads);
  await cp(documentPath, join(uploads, 'Tavla.json'));
  await owned(folder);
  const port = await freePort();
  const code = snippet('mediawiki', '==');
  await install(site, `http://127.0.0.1:${port}`, uploads, code);
  await serveSite(folder, port);
  const url = `http://127.0.0.1:${port}/index.php/Placeringsenheten`;
  return [{ name: 'mediawiki', url, expected: expectedOf(code, document) }];
}

async function install(site, server, uploads, code) {
  const maintain = (name, args, input) =>
    run('php', [`maintenance/${name}.php`, ...args], { cwd: site, asServer: true, input });
  await maintain('install', [
    '--dbtype', 'sqlite', '--dbpath', join(site, 'data'), '--server', server, '--scriptpath', '', '--lang', 'sv',
    '--confpath', site, '--pass', randomUUID(), 'Intranät', 'Redaktör',
  ]);
  await appendFile(join(site, 'LocalSettings.php'), snippet('mediawiki', 'wfLoadExtension'));
  await maintain('importImages', ['--extensions', 'json', uploads]);
  await maintain('edit', ['--user', 'Redaktör', 'Placeringsenheten'], code);
}
