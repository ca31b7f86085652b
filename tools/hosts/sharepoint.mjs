// A real SharePoint package, built by the SharePoint Framework's own tools. SharePoint itself cannot be had: a stand-in
// loads the bundle from the package and takes the web part through its life.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { built, served, unpacked } from './packed.mjs';
import { ownFolder } from './site.mjs';

const POLICY = "default-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self' 'unsafe-inline'; "
  + "frame-ancestors 'self'";
// What the editor writes in the property pane.
const PROPERTIES = { src: '/tavla.json', measure: 'utredningstid' };

/** @type {import('../hosts.mjs').Host} */
export async function sharepoint({ documentPath, document }) {
  const project = await built('spfx-webpart');
  const parts = await ownFolder('sharepoint');
  const files = await unpacked(project, 'sharepoint/solution/styrtavla-webpart.sppkg', parts);
  const bundle = files.find((path) => /^ClientSideAssets\/styrtavla-web-part_\w+\.js$/.test(path));
  if (bundle === undefined) throw new Error(`the package has no bundle of ours, but ${files.join(', ')}`);
  const { id } = JSON.parse(await readFile(join(project, 'src/StyrtavlaWebPart.manifest.json'), 'utf8'));
  const part = { component: `${id}_1.0.0`, bundle: `/${bundle.replace(/\.js$/, '')}`, properties: PROPERTIES };
  const body = `<main id="part" data-part="${JSON.stringify(part).replaceAll('"', '&quot;')}"></main>`;
  const places = { '/ClientSideAssets/': join(parts, 'ClientSideAssets') };
  const url = await served({ script: 'sharepoint.js', policy: POLICY, body, documentPath, places });
  const expected = {
    tags: ['styr-run-chart'],
    texts: [document.measures.find((measure) => measure.id === PROPERTIES.measure).name],
  };
  return [{ name: 'sharepoint', url, expected, what: `styrtavla-webpart.sppkg with ${files.length} files` }];
}
