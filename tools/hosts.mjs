// The elements in real hosts, one line a host. Not part of `npm test`: it installs Debian's packages and builds with
// the hosts' own tools. `--only NAME,…` takes some; `--keep` leaves them running and prints where.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeAll } from './hosts/closing.mjs';
import { Skip, stopAll } from './hosts/command.mjs';
import { dokuwiki } from './hosts/dokuwiki.mjs';
import { look } from './hosts/look.mjs';
import { mediawiki } from './hosts/mediawiki.mjs';
import { sharepoint } from './hosts/sharepoint.mjs';
import { sitevision } from './hosts/sitevision.mjs';
import { wordpress } from './hosts/wordpress.mjs';

/**
 * @typedef {object} Ours  What a host is given.
 * @property {string} script  The classic script.
 * @property {string} documentPath
 * @property {import('styrtavla/contract').StyrtavlaDocument} document
 *
 * @typedef {object} Page
 * @property {string} name  The screenshots are named after it.
 * @property {string} url
 * @property {import('./hosts/look.mjs').Expected} expected
 * @property {string} [what]  What was built for it.
 *
 * @typedef {(ours: Ours) => Promise<Page[]>} Host  Starts it, and tells where its pages are.
 */

/** @type {Record<string, Host>} */
const HOSTS = { wordpress, dokuwiki, mediawiki, sitevision, sharepoint };

const DOCUMENT = 'documents/placeringsenheten.json';

const { values } = parseArgs({ options: { only: { type: 'string' }, keep: { type: 'boolean' } } });
const names = values.only === undefined ? Object.keys(HOSTS) : values.only.split(',');
const unknown = names.filter((name) => !(name in HOSTS));
if (unknown.length > 0) {
  console.error(`There is no host ${unknown.join(', ')}. There are: ${Object.keys(HOSTS).join(', ')}.`);
  process.exit(2);
}

let isStopping = false;
let cleaning = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    isStopping = true;
    cleanUp().then(() => process.exit(130));
  });
}

const ours = {
  script: 'dist/styrtavla.iife.js',
  documentPath: DOCUMENT,
  document: JSON.parse(readFileSync(DOCUMENT, 'utf8')),
};
let failed = 0;
for (const name of names) {
  if (isStopping) break;
  if (!await passes(name)) failed += 1;
  if (!values.keep) await cleanUp();
}
process.exitCode = failed > 0 ? 1 : 0;
if (values.keep && !isStopping) console.log('Ctrl+C stops what is running.');

function cleanUp() {
  cleaning ??= stopAll().then(closeAll).finally(() => { cleaning = null; });
  return cleaning;
}

async function passes(name) {
  try {
    const pages = await HOSTS[name](ours);
    const faults = (await Promise.all(pages.map(lookAtPage))).flat();
    console.log(`${faults.length > 0 ? 'FAIL' : 'ok  '} ${name}: ${faults.join('; ') || pages.map(tell).join(', ')}`);
    return faults.length === 0;
  } catch (error) {
    if (isStopping) return false;
    console.log(`${error instanceof Skip ? 'skip' : 'FAIL'} ${name}: ${error.message}`);
    return error instanceof Skip;
  }
}

function lookAtPage({ name, url, expected }) {
  return look(name, url, expected);
}

function tell({ url, expected: { tags }, what }) {
  const drawn = `${tags.map((tag) => `<${tag}>`).join(' and ')} drawn at ${url}`;
  return what === undefined ? drawn : `${what}, ${drawn}`;
}
