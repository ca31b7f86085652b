// Pages under the strict policy, for test/support/strict-frame.ts: /strict/page?body=… is a page with that body, and
// the rest of /strict/ is what `npm start` serves.
import { readFile } from 'node:fs/promises';
import { STRICT_POLICY, fileHandler } from '../../tools/serve.mjs';

// Runs before anything else on the page, so that no refusal is missed.
const WATCH = `
globalThis.refusals = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  refusals.push([effectiveDirective, blockedURI, sample].filter(Boolean).join(' '));
});
globalThis.failures = [];
addEventListener('error', ({ message }) => failures.push(message));
addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
`;

const files = fileHandler();
const HTML = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': STRICT_POLICY };
const SCRIPT = { 'Content-Type': 'text/javascript' };
let first = '';

/**
 * Puts a script before all else into each page from now on, for browsers that cannot be told to run one.
 *
 * @param {string} source  Empty: none.
 */
export function runFirst(source) {
  first = source;
}

/**
 * Answers addresses under /strict/.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>}  Whether the address was one of these.
 */
export async function strictPages(request, response) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (!url.pathname.startsWith('/strict/')) return false;
  if (url.pathname === '/strict/watch.js') response.writeHead(200, SCRIPT).end(WATCH);
  else if (url.pathname === '/strict/first.js') response.writeHead(200, SCRIPT).end(first);
  else if (url.pathname === '/strict/page') sendPage(response, url.searchParams);
  else if (isWatched(url.pathname)) await sendWatched(response, fileOf(url.pathname));
  else {
    request.url = url.pathname.slice('/strict'.length) + url.search;
    await files(request, response);
  }
  return true;
}

const FIRST = '<head><script src="/strict/first.js"></script>';
const withFirst = (text) => (first === '' ? text : text.replace('<head>', FIRST));

const fileOf = (path) => path.replace('/strict/', '').replace(/^(?!dist\/)/, 'demo/');

/**
 * Whether a page is to run a script before all else that only its server can give it.
 *
 * @param {string} path
 */
export const isWatched = (path) => first !== '' && path.endsWith('.html');

/**
 * Sends a page with that script, under the strict policy.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 */
export async function sendWatched(response, file) {
  response.writeHead(200, HTML).end(withFirst(await readFile(file, 'utf8')));
}

function sendPage(response, params) {
  const part = (name, otherwise = '') => params.get(name) ?? otherwise;
  response.writeHead(200, HTML);
  response.end(withFirst(`<!doctype html>
<html lang="${part('lang', 'sv')}"><head><meta charset="utf-8"><title>Strict</title>
<script src="/strict/watch.js"></script>${part('head')}</head><body>${part('body')}</body></html>`));
}
