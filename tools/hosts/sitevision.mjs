// A real SiteVision package, built by SiteVision's own tools. SiteVision itself cannot be had: a stand-in runs what the
// package holds, the server's part and the browser's, under a policy by nonce.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { built, served, unpacked } from './packed.mjs';
import { ownFolder } from './site.mjs';

const POLICY = "default-src 'self'; img-src 'self' data:; script-src 'nonce-abc' 'strict-dynamic'; "
  + "style-src 'self' 'nonce-abc'; object-src 'none'; base-uri 'self'";
// What the editor writes in the WebApp's settings.
const SETTINGS = { src: '/tavla.json', measure: 'utredningstid' };

/** @type {import('../hosts.mjs').Host} */
export async function sitevision({ documentPath, document }) {
  const project = await built('sitevision-webapp');
  const app = await ownFolder('sitevision');
  const files = await unpacked(project, 'dist/styrtavla-webapp.zip', app);
  const { id, version } = JSON.parse(await readFile(join(app, 'manifest.json'), 'utf8'));
  const { html, state } = answerOf(await readFile(join(app, 'index.js'), 'utf8'));
  const body = `<main id="app" data-main="/app/main.js" data-state="${attribute(state)}">${html}</main>`;
  const places = { '/app/': app, [`/webapp-files/${id}/${version}/`]: join(app, 'resource') };
  const url = await served({ script: 'sitevision.js', policy: POLICY, body, documentPath, places });
  const expected = {
    tags: ['styr-run-chart'],
    texts: [document.measures.find((measure) => measure.id === SETTINGS.measure).name],
  };
  return [{ name: 'sitevision', url, expected, what: `${id}.zip with ${files.length} files` }];
}

/** Runs the server's part, as SiteVision does for each request, and gives what it answers. */
function answerOf(code) {
  let answer = null;
  const response = { agnosticRender: (html, state) => { answer = { html, state }; } };
  const modules = {
    router: { get: (path, handler) => handler({}, response) },
    appData: { get: (name) => SETTINGS[name] },
  };
  runInNewContext(code, { require: (name) => modules[name] });
  return answer;
}

const attribute = (value) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
