// What `styrtavla publish` makes of the example documents, by the program as it is built:
// /strict/published/…        the folder, under the strict policy
// /strict/published-mute/…   the same where no script may run: what is there is read without
// /strict/published-one/…    one file for each, with no policy but its own
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { fileHandler, STRICT_POLICY } from '../../tools/serve.mjs';
import { isWatched, sendWatched } from './strict-pages.mjs';

const OUT = '.tmp/published';
const SINGLE = ['placeringsenheten', 'sjalvskattning', 'vab'];

const folder = { '/': `${OUT}/tavlor` };
const WATCHED = '/strict/published/';
const HANDLERS = {
  [WATCHED]: fileHandler({ places: folder }),
  '/strict/published-mute/': fileHandler({
    places: folder, policy: STRICT_POLICY.replace("script-src 'self'", "script-src 'none'"),
  }),
  '/strict/published-one/': fileHandler({ places: { '/': OUT }, policy: null }),
};

let made;
const publish = (...args) => promisify(execFile)(process.execPath, ['dist/cli.js', '--quiet', 'publish', ...args]);

/** Once for all tests that ask. */
async function make() {
  rmSync(OUT, { recursive: true, force: true });
  await publish('documents/*.json', '--out', `${OUT}/tavlor`);
  await Promise.all(SINGLE.map((name) =>
    publish(`documents/${name}.json`, '--single', '--out', `${OUT}/${name}.html`)));
}

/**
 * Answers addresses of published pages.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>}  Whether the address was one of these.
 */
export async function published(request, response) {
  const prefix = Object.keys(HANDLERS).find((start) => request.url?.startsWith(start));
  if (prefix === undefined) return false;
  await (made ??= make());
  request.url = request.url.slice(prefix.length - 1);
  const { pathname } = new URL(request.url, 'http://localhost');
  if (prefix === WATCHED && isWatched(pathname)) await sendWatched(response, folder['/'] + pathname);
  else await HANDLERS[prefix](request, response);
  return true;
}
