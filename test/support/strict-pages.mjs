// Pages under the strict policy, for test/support/strict-frame.ts: /strict/page?body=… is a page with that body, and
// the rest of /strict/ is what `npm start` serves.
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
  if (url.pathname === '/strict/watch.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(WATCH);
  else if (url.pathname === '/strict/page') sendPage(response, url.searchParams);
  else {
    request.url = url.pathname.slice('/strict'.length) + url.search;
    await files(request, response);
  }
  return true;
}

function sendPage(response, params) {
  const part = (name, otherwise = '') => params.get(name) ?? otherwise;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': STRICT_POLICY });
  response.end(`<!doctype html><html lang="${part('lang', 'sv')}"><head><meta charset="utf-8"><title>Strict</title>
<script src="/strict/watch.js"></script>${part('head')}</head><body>${part('body')}</body></html>`);
}
