// What a page's bundler takes along with one element: that element, and of Chart.js nothing but where it draws.
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { expect } from './expect.mjs';

/** Draws by Chart.js, in a file of its own or not. */
const BY_CHART_JS = ['run-chart'];
/** Show other elements when a reader or a document asks: those come by import(), and are no part of the element. */
const OPENERS = ['board', 'scorecard'];

const names = readdirSync('src/widgets', { withFileTypes: true }).flatMap((entry) =>
  (entry.isDirectory() ? [entry.name] : []));

/**
 * @param {Awaited<ReturnType<import('./project.mjs').emptyProject>>} project
 * @returns {Record<string, () => Promise<unknown>>}  Checks by name.
 */
export function graphChecks({ folder }) {
  return {
    'importing one element brings no other, and no Chart.js but for run charts': async () => {
      expect(names.length === 22, `src/widgets has 22 elements, not ${names.length}`);
      for (const name of names) {
        const taken = await takenBy(`import 'styrtavla/${name}.js';`, folder, !OPENERS.includes(name));
        expectAlone(name, taken, `styrtavla/${name}.js`);
      }
    },

    'importing types for a framework brings nothing': async () => {
      for (const framework of ['react', 'preact', 'vue', 'svelte']) {
        const taken = await takenBy(`import 'styrtavla/${framework}';`, folder, true);
        expect(taken.length === 0, `styrtavla/${framework} brings ${taken.join(', ')}`);
      }
    },
  };
}

function expectAlone(name, taken, what) {
  expect(taken.some((path) => path.includes(`/widgets/${name}/`)), `${what} brings its element`);
  const others = taken.filter((path) => /\/widgets\/([^/]+)\//.exec(path)?.[1] !== name && path.includes('/widgets/'));
  expect(others.length === 0, `${what} brings no other element: ${others.join(', ')}`);
  const hasCharts = taken.some((path) => /chart\.js\/dist/.test(path));
  expect(hasCharts === BY_CHART_JS.includes(name), `${what} ${hasCharts ? 'brings' : 'is without'} Chart.js`);
}

/** Paths of the files of which something is in a page's script, or in what the script loads later. */
async function takenBy(contents, resolveDir, withLater) {
  const { metafile: { outputs } } = await build({
    stdin: { contents, resolveDir, sourcefile: 'page.js' },
    bundle: true, splitting: true, minify: true, format: 'esm', target: 'es2022',
    outdir: 'out', entryNames: 'page', write: false, metafile: true, logLevel: 'error',
  });
  const found = new Set(['out/page.js']);
  for (const path of found) {
    for (const { path: next, kind, external } of outputs[path].imports) {
      if (!external && (withLater || kind !== 'dynamic-import')) found.add(next);
    }
  }
  const inputs = [...found].flatMap((path) => Object.entries(outputs[path].inputs));
  return inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 && path !== 'page.js' ? [path] : []));
}
