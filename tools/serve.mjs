// The server behind `npm start`, and of every test that needs a strict page: nothing but the files of the project,
// under the content security policy that the elements promise to work in.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The strictest page an element works in: no inline script or style, no eval, no markup from text. */
export const STRICT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
  + "img-src 'self'; require-trusted-types-for 'script'";

/** Address prefix to folder; the longest that fits is taken. */
const PLACES = { '/': 'demo', '/dist/': 'dist', '/documents/': 'documents' };

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {object} Settings
 * @property {Record<string, string>} [places]  Address prefix to folder of the project.
 * @property {string | null} [policy]  The content security policy; null sends none.
 * @property {(request: Request, response: Response) => boolean | Promise<boolean>} [hook]  Asked first. True: it has
 *   answered, or will. Tests make their faults with it.
 */

/**
 * Answers requests for the project's files.
 *
 * @param {Settings} [settings]
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function fileHandler({ places = PLACES, policy = STRICT_POLICY, hook = () => false } = {}) {
  return async (request, response) => {
    try {
      if (await hook(request, response)) return;
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const file = await fileFor(path, places);
      if (!file) refuse(response, 404);
      else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, { Allow: 'GET, HEAD' });
      else if (file.redirect) refuse(response, 301, { Location: file.redirect });
      else send(request, response, file, policy);
    } catch {
      refuse(response, 400);
    }
  };
}

async function fileFor(path, places) {
  const decoded = decodeURIComponent(path);
  const prefixes = Object.keys(places).filter((start) => decoded.startsWith(start));
  const prefix = prefixes.sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined || decoded.includes('\0')) return null;
  const folder = await realpath(join(root, places[prefix])).catch(() => null);
  if (folder === null) return null;
  // After links are followed: neither `..`, written out or encoded, nor a link leads out of the folder.
  const name = await realpath(join(folder, decoded.slice(prefix.length))).catch(() => null);
  if (name === null || (name !== folder && !name.startsWith(folder + sep))) return null;
  const found = await stat(name);
  if (!found.isDirectory()) return { name, size: found.size, changed: found.mtimeMs };
  return path.endsWith('/') ? fileFor(`${path}index.html`, places) : { redirect: `${path}/` };
}

function send(request, response, { name, size, changed }, policy) {
  const etag = `"${size.toString(36)}-${Math.round(changed).toString(36)}"`;
  const headers = {
    'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
    ...(policy && { 'Content-Security-Policy': policy }),
  };
  if (matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(name).on('error', () => response.destroy()).pipe(response);
}

const matches = (asked = '', etag = '') => asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);

function refuse(response, status, headers = {}) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const always = { 'Content-Type': TYPES['.txt'], 'X-Content-Type-Options': 'nosniff' };
  response.writeHead(status, { ...always, ...headers }).end(`${status}\n`);
}

/**
 * Starts the server, on the next free port where the wanted one is taken.
 *
 * @param {Settings & { port?: number }} [settings]  Port 0 takes any free one; default 8080.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}  `url` ends with a slash.
 */
export async function serve({ port = 8080, ...settings } = {}) {
  const server = createServer(fileHandler(settings));
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}/`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

async function listen(server, first) {
  for (let port = first; port < first + 100; port += 1) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve).listen(port, 'localhost', () => resolve(null));
    });
    server.removeAllListeners('error');
    if (error === null) return server.address().port;
    if (error.code !== 'EADDRINUSE') throw error;
  }
  throw new Error(`No free port from ${first} on.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { standIns } = await import('../demo/hosts/stand-ins.mjs');
  const { url } = await serve({ port: Number(process.env.PORT || 8080), hook: standIns });
  console.log(`The demo page is at ${url}, hosts are at ${url}hosts/ (Ctrl+C stops it).`);
}
