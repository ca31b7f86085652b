// Addresses that fail as intranets do, and one that answers conditional requests. Under /faults/ of the test server:
//   status/503           that status                     login          a redirect to a page of HTML, as a lapsed login
//   slow/800/<path>      the file, after 800 ms          hang           no answer, ever
//   half/<path>          half of the file, then a cut    large/30       30 MB of JSON
//   away                 a redirect to another site  cors/<path>    the file, for pages of any site
//   html                 HTML that claims to be JSON     etag/<key>/<path>  the file with an ETag; 304 when it is known
//   set/<key>            (POST) what etag/<key> gives from now on
//   log/<key>            the requests that etag/<key> got: [{ "ifNoneMatch": "…" | null, "status": 200 }]
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' };
const HTML_TYPE = { 'Content-Type': 'text/html; charset=utf-8' };
const LOGIN = '<!doctype html><title>Logga in</title><form><input type="password"></form>';

const replaced = new Map();
const logs = new Map();

/**
 * Answers addresses under /faults/. Fits the hook of tools/serve.mjs.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>}  Whether the address was one of these.
 */
export async function faults(request, response) {
  const [, start, kind, ...rest] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
  if (start !== 'faults' || kind === undefined || !Object.hasOwn(KINDS, kind)) return false;
  await KINDS[kind](request, response, ...rest);
  return true;
}

const KINDS = {
  status: (_, response, code) => response.writeHead(Number(code), JSON_TYPE).end('{"error":"as asked"}'),
  login: (_, response) => response.writeHead(302, { Location: '/faults/login-page' }).end(),
  away: (_, response) => response.writeHead(302, { Location: 'https://annan.example/tavla.json' }).end(),
  async cors(_, response, ...path) {
    response.writeHead(200, { ...JSON_TYPE, 'Access-Control-Allow-Origin': '*' }).end(await file(path));
  },
  'login-page': (_, response) => response.writeHead(200, HTML_TYPE).end(LOGIN),
  html: (_, response) => response.writeHead(200, JSON_TYPE).end(LOGIN),
  hang: () => undefined,
  async slow(_, response, ms, ...path) {
    const text = await file(path);
    setTimeout(() => response.writeHead(200, JSON_TYPE).end(text), Number(ms));
  },
  async half(_, response, ...path) {
    const text = await file(path);
    response.writeHead(200, { ...JSON_TYPE, 'Content-Length': text.length });
    response.write(text.subarray(0, text.length / 2), () => response.destroy());
  },
  large(_, response, megabytes) {
    const filler = Buffer.alloc(1_000_000, 'x');
    response.writeHead(200, JSON_TYPE).write('{"filler":"');
    for (let count = 0; count < Number(megabytes); count += 1) response.write(filler);
    response.end('"}');
  },
  async etag(request, response, key, ...path) {
    const text = replaced.get(key) ?? await file(path);
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
    const ifNoneMatch = request.headers['if-none-match'] ?? null;
    const status = ifNoneMatch === etag ? 304 : 200;
    logs.set(key, [...(logs.get(key) ?? []), { ifNoneMatch, status }]);
    response.writeHead(status, { ...JSON_TYPE, ETag: etag }).end(status === 304 ? undefined : text);
  },
  async set(request, response, key) {
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    replaced.set(key, Buffer.concat(pieces));
    response.writeHead(204).end();
  },
  log: (_, response, key) => response.writeHead(200, JSON_TYPE).end(JSON.stringify(logs.get(key) ?? [])),
};

const file = (path) => readFile(join('.', normalize(join('/', ...path.map(decodeURIComponent)))));
