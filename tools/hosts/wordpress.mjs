// A real WordPress: Debian's package over a database of its own, our plugin, posts written as an author and as an
// administrator through its own functions, its default theme.
import { randomUUID } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, start } from './command.mjs';
import { needs } from './debian.mjs';
import { expectedOf, shortcodes, snippet } from './recipe.mjs';
import { copied, freePort, owned, serveSite, until } from './site.mjs';

const PACKAGES = [
  'wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-l10n', 'mariadb-server', 'apache2', 'libapache2-mod-php',
  'php-cli', 'php-mysql', 'php-xml', 'php-mbstring',
];
const SETUP = fileURLToPath(new URL('wordpress.php', import.meta.url));

/** @type {import('../hosts.mjs').Host} */
export async function wordpress({ script, documentPath, document }) {
  await needs(PACKAGES);
  const folder = await copied('wordpress', '/usr/share/wordpress');
  const site = join(folder, 'site');
  const plugin = join(site, 'wp-content/plugins/styrtavla');
  await cp('demo/hosts/wordpress-plugin', plugin, { recursive: true });
  await cp(script, join(plugin, 'styrtavla.iife.js'));
  const shortcode = snippet('wordpress', '[styrtavla');
  const block = snippet('wordpress', '<styr-');
  for (const [, address] of `${shortcode}${block}`.matchAll(/ src="([^"]+)"/g)) {
    await mkdir(dirname(join(site, address)), { recursive: true });
    await cp(documentPath, join(site, address));
  }
  await writeFile(join(site, 'wp-config.php'), settings(folder));
  await owned(folder);
  await startDatabase(folder);
  const port = await freePort();
  const [byShortcode, byBlock, classic] = await publish(site, `http://127.0.0.1:${port}`, { shortcode, block });
  await serveSite(folder, port);
  return [
    { name: 'wordpress-shortcode', url: byShortcode, expected: expectedOf(shortcodes(shortcode), document) },
    { name: 'wordpress-block', url: byBlock, expected: expectedOf(block, document) },
    { name: 'wordpress-classic', url: classic, expected: expectedOf(block, document) },
  ];
}

const settings = (folder) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${join(folder, 'database.sock')}' );
// It would ask the maker's servers for updates, and there is nothing to update.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;

async function startDatabase(folder) {
  const [data, socket] = [join(folder, 'database'), join(folder, 'database.sock')];
  await run('mariadb-install-db', [
    '--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db',
  ], { asServer: true });
  const server = start('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking'], {
    asServer: true,
  });
  const ask = (sql) => run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', sql]);
  await until(() => ask('SELECT 1').then(() => true, () => false), server);
  await ask('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
}

async function publish(site, address, { shortcode, block }) {
  const posts = [
    { role: 'author', content: `<!-- wp:shortcode -->\n${shortcode}\n<!-- /wp:shortcode -->` },
    { role: 'administrator', content: `<!-- wp:html -->\n${block}\n<!-- /wp:html -->` },
    // Without blocks, as from the Classic editor: WordPress makes paragraphs of it.
    { role: 'editor', content: `Så går det:\n\n${block}\n\nTack.` },
  ];
  const said = await run('php', [SETUP, site, address, randomUUID()], { asServer: true, input: JSON.stringify(posts) });
  return said.split('\n').slice(-posts.length);
}
