import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve, STRICT_POLICY } from '../../tools/serve.mjs';

describe('serve', () => {
  let folder = '';
  let server = { url: '', close: (): Promise<void> => Promise.resolve() };

  before(async () => {
    mkdirSync('.tmp', { recursive: true });
    folder = mkdtempSync('.tmp/serve-');
    mkdirSync(join(folder, 'site', 'deep'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site', 'index.html'), '<p>Hej</p>');
    writeFileSync(join(folder, 'site', 'deep', 'index.html'), '<p>Djup</p>');
    writeFileSync(join(folder, 'site', 'mål 1.json'), '{}');
    symlinkSync('../secret.txt', join(folder, 'site', 'link.txt'));
    server = await serve({ port: 0, places: { '/': join(folder, 'site') } });
  });

  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(path, server.url), { redirect: 'manual', ...init });

  test('gives a page with its type and the strict policy', async () => {
    const response = await get('/');
    assert.equal(await response.text(), '<p>Hej</p>');
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(response.headers.get('content-security-policy'), STRICT_POLICY);
    assert.equal(STRICT_POLICY, "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
      + "img-src 'self'; require-trusted-types-for 'script'");
  });

  test('answers 304 to those who have the file', async () => {
    const tag = (await get('/index.html')).headers.get('etag') ?? '';
    const known = (value: string): Promise<Response> => get('/index.html', { headers: { 'If-None-Match': value } });
    assert.equal((await known(tag)).status, 304);
    assert.equal((await known(`"other", W/${tag}`)).status, 304);
    assert.equal((await known('"other"')).status, 200);
  });

  test('knows names beyond ASCII, folders, and what is not there', async () => {
    assert.equal((await get('/m%C3%A5l%201.json')).headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal((await get('/deep')).headers.get('location'), '/deep/');
    assert.equal(await (await get('/deep/')).text(), '<p>Djup</p>');
    assert.equal((await get('/none.js')).status, 404);
    assert.equal((await get('/%E0%A4%A')).status, 400);
    assert.equal((await get('/', { method: 'POST' })).status, 405);
    assert.equal(await (await get('/', { method: 'HEAD' })).text(), '');
  });

  test('lets nobody out of its folder', async () => {
    const sideways = `/%2e%2e%2f${basename(folder)}%2fsite%2f..%2fsecret.txt`;
    for (const path of ['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/link.txt', sideways, '/%00', '/..%5csecret.txt']) {
      const answer = await rawGet(server.url, path);
      assert.match(answer, /^HTTP\/1.1 (?:400|404) /, path);
      assert.doesNotMatch(answer, /secret$/, path);
    }
    assert.match(await rawGet(server.url, '/../secret.txt'), /^HTTP\/1.1 404 /);
  });

  test('takes the next port where one is taken', async () => {
    const { port } = new URL(server.url);
    const second = await serve({ port: Number(port) });
    assert.ok(Number(new URL(second.url).port) > Number(port));
    await second.close();
  });

  test('lets a hook answer first', async () => {
    const hooked = await serve({
      port: 0,
      hook: ({ url }, response) => {
        if (url !== '/late') return false;
        response.writeHead(503).end();
        return true;
      },
    });
    assert.equal((await fetch(`${hooked.url}late`)).status, 503);
    await hooked.close();
  });
});

// fetch tidies `..` away before it asks; a program of ill will does not.
function rawGet(base: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname, () => socket.write(`GET ${path} HTTP/1.0\r\n\r\n`));
    let answer = '';
    socket.on('data', (piece) => { answer += piece.toString(); });
    socket.on('end', () => { resolve(answer); });
    socket.on('error', reject);
  });
}
