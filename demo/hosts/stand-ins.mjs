// Pages that enforce what hosts enforce, each with the snippet of its recipe in it: /hosts/<host>/ of `npm start` and
// of the browser tests. What a host enforces, and where that was read, stands at the top of its page.

/* global URL, setTimeout -- of Node */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileHandler } from '../../tools/serve.mjs';
import { snippet } from '../../tools/hosts/recipe.mjs';
import { bundled } from './bundled.mjs';
import { placeholders, replacements } from './drupal/big-pipe.mjs';
import { cleaned, TINYMCE, TIPTAP } from './rich-text.mjs';
import { watch } from './watch.mjs';
import { published } from './wordpress/published.mjs';

/**
 * @typedef {object} StandIn
 * @property {[recipe: string, start: string]} [recipe]  The snippet that an editor pastes: docs/embed/<recipe>.md.
 * @property {(nonce: string) => string} [policy]  Its content security policy.
 * @property {(saved: string) => string} [change]  What it makes of what an editor has saved.
 * @property {(saved: string) => string} [later]  What it sends when the rest of the page has gone.
 */

/** @type {Readonly<Record<string, StandIn>>} */
export const STAND_INS = {
  html: { recipe: ['html', '<script src="/'] },
  'old-pages': { recipe: ['html', '<script src="/'] },
  sitevision: {
    recipe: ['sitevision', '<script'],
    policy: (nonce) => `default-src 'self'; script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; `
      + `style-src 'self' 'nonce-${nonce}'; base-uri 'none'`,
  },
  sharepoint: {
    policy: (nonce) => `script-src 'unsafe-eval' 'self' *.cdn.office.net *.onecdn.static.microsoft 'nonce-${nonce}'`,
  },
  wordpress: { recipe: ['wordpress', '[styrtavla'], change: published },
  drupal: { recipe: ['drupal', '<styr-'], change: placeholders, later: replacements },
  optimizely: { recipe: ['optimizely', '<p>'], change: (saved) => cleaned(saved, TINYMCE) },
  umbraco: { recipe: ['umbraco', '<p>'], change: (saved) => cleaned(saved, TIPTAP) },
  iframe: { recipe: ['iframe', '<iframe'] },
  teams: { recipe: ['teams', '<iframe'] },
  worker: { recipe: ['html', '<script src="/'] },
  react: {},
  vue: {},
  svelte: {},
};

/** Recipes name the municipality's own site: here the same server by another name, so that it is another origin. */
const OWN_SITE = 'https://intranat.kommun.se';
/** Recipes put our files into a folder `styrtavla` and documents into one `tavlor`, wherever the host keeps files. */
const OUR_FILES = /^(.*)\/(?:styrtavla|tavlor)\/([^/]+)$/;
const LATE_MS = 200;

const files = fileHandler({
  policy: null,
  places: {
    '/ours/': 'dist',
    '/hosts/': 'demo/hosts',
    '/hosts/jquery/': 'node_modules/jquery/dist',
    '/hosts/requirejs/': 'node_modules/requirejs',
  },
});

/**
 * Answers for hosts. Fits the hook of tools/serve.mjs.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>}  Whether the address was one of these.
 */
export async function standIns(request, response) {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const [, , file] = OUR_FILES.exec(url.pathname) ?? [];
  const [, start, host = '', name = ''] = url.pathname.split('/');
  if (file !== undefined) await sendOurs(request, response, file);
  else if (start !== 'hosts') return false;
  else if (host === '') response.writeHead(200, HTML).end(listOfHosts());
  else if (Object.hasOwn(OF_ALL, host)) response.writeHead(200, SCRIPT).end(OF_ALL[host]());
  else if (name === '' || name.endsWith('.html')) await sendPage(response, url, host, name || 'page.html');
  else if (name.startsWith('bundle-')) response.writeHead(200, SCRIPT).end(await bundled(host, name));
  else await files(request, response);
  return true;
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const SCRIPT = { 'Content-Type': 'text/javascript; charset=utf-8' };

/** Scripts right under /hosts/. */
const OF_ALL = {
  'watch.js': () => `(${watch})();`,
  'styrtavla-links.js': () => snippet('rich-text', '// styrtavla-links.js'),
};

async function sendOurs(request, response, file) {
  if (file === 'tavla.json') {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(await readFile('documents/placeringsenheten.json'));
    return;
  }
  // The municipality's site lets itself be framed as the recipe says, here also by the host's stand-in.
  const [name, value] = snippet('teams', 'Content-Security-Policy').split(/: (.*)/s);
  if (file === 'frame.html') response.setHeader(name, `${value} http://localhost:*`);
  request.url = `/ours/${file}`;
  await files(request, response);
}

// `?body=…`, where a test has another text than the recipe.
async function sendPage(response, url, host, file) {
  const standIn = Object.hasOwn(STAND_INS, host) ? STAND_INS[host] : null;
  const page = standIn && await readFile(`demo/hosts/${host}/${file}`, 'utf8').catch(() => null);
  if (page === null) {
    response.writeHead(404).end();
    return;
  }
  const { recipe, policy, change = (saved) => saved, later = () => '' } = standIn;
  const nonce = randomUUID();
  const saved = (url.searchParams.get('body') ?? (recipe ? snippet(...recipe) : ''))
    .replaceAll(OWN_SITE, url.origin.replace('localhost', '127.0.0.1'));
  const fill = (text) => text.replace('{{saved}}', () => change(saved)).replaceAll('NONCE', nonce);
  const [now, after = ''] = fill(page).split('{{later}}');
  response.writeHead(200, { ...HTML, ...(policy && { 'Content-Security-Policy': policy(nonce) }) });
  response.write(now);
  setTimeout(() => response.end(later(saved) + after), later(saved) === '' ? 0 : LATE_MS);
}

const listOfHosts = () => `<!doctype html><html lang="en"><title>Hosts</title><ul>${
  Object.keys(STAND_INS).map((host) => `<li><a href="/hosts/${host}/">${host}</a>`).join('')}</ul>`;
