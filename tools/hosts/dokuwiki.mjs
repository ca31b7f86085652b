// A real DokuWiki: Debian's package, our plugin, a page by its own command line, its default template.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.mjs';
import { needs } from './debian.mjs';
import { expectedOf, snippet } from './recipe.mjs';
import { copied, freePort, owned, serveSite } from './site.mjs';

const PLAIN = ['dokuwiki.php', 'license.php', 'mediameta.php', 'plugins.php', 'plugins.required.php', 'mime.conf'];
const DATA = ['attic', 'cache', 'index', 'locks', 'log', 'media', 'media_attic', 'media_meta', 'meta', 'pages', 'tmp'];
const SETTINGS = {
  'local.php': "<?php\n$conf['title'] = 'Intranät';\n$conf['lang'] = 'sv';\n$conf['useacl'] = 1;\n",
  'acl.auth.php': '# <?php exit()?>\n* @ALL 1\n',
  'users.auth.php': '# <?php exit()?>\n',
  'mime.local.conf': 'json    application/json\n',
};

/** @type {import('../hosts.mjs').Host} */
export async function dokuwiki({ script, documentPath, document }) {
  await needs(['dokuwiki', 'apache2', 'libapache2-mod-php', 'php-cli', 'php-xml', 'php-mbstring']);
  const folder = await copied('dokuwiki', '/usr/share/dokuwiki');
  const site = join(folder, 'site');
  await configure(site);
  const plugin = join(site, 'lib/plugins/styrtavla');
  await cp('demo/hosts/dokuwiki-plugin', plugin, { recursive: true });
  await cp(script, join(plugin, 'styrtavla.iife.js'));
  await cp(documentPath, join(site, 'data/media/tavla.json'));
  const code = snippet('dokuwiki', '======');
  const text = join(folder, 'page.txt');
  await writeFile(text, code);
  await owned(folder);
  const commit = ['bin/dwpage.php', 'commit', '-m', 'Ny sida', text, 'utredningstid'];
  await run('php', commit, { cwd: site, asServer: true });
  const port = await freePort();
  await serveSite(folder, port);
  const url = `http://127.0.0.1:${port}/doku.php?id=utredningstid`;
  return [{ name: 'dokuwiki', url, expected: expectedOf(code, document) }];
}

// Debian points its copy at folders of the machine; without that file it is DokuWiki as its makers lay it out.
async function configure(site) {
  await run('rm', [join(site, 'inc/preload.php')]);
  await mkdir(join(site, 'conf'));
  await run('cp', ['-L', ...PLAIN.map((name) => `/etc/dokuwiki/${name}`), join(site, 'conf')]);
  const conf = join(site, 'conf/dokuwiki.php');
  await run('sed', ['-i', "s#'/var/lib/dokuwiki/data'#'./data'#", conf]);
  for (const [name, text] of Object.entries(SETTINGS)) await writeFile(join(site, 'conf', name), text);
  for (const name of DATA) await mkdir(join(site, 'data', name), { recursive: true });
}
