// What a page pays: little pages bundled from dist/, each file gzipped as a server would send it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { writeCounts } from './counts.mjs';

/** Elements that draw by themselves, with text or shapes, and have a goal in common. */
const DRAWN = [
  'radar', 'action-plan', 'reviews', 'year-wheel', 'fishbone', 'five-whys', 'house', 'cycle', 'benefits',
];

const PAGES = {
  'one gauge': "import './dist/gauge.js';",
  'one run chart': "import './dist/run-chart.js';",
  ...Object.fromEntries(DRAWN.map((name) => [`one ${name}`, `import './dist/${name}.js';`])),
  'Chart.js alone': readFileSync('tools/size/chartjs-line.js', 'utf8'),
  everything: "import './dist/all.js';",
  contract: "export { checkDocument } from './dist/contract/index.js';",
  statistics: "export * from './dist/statistics/index.js';",
};

// What import() brings counts, as far as a page asks for it by itself: one with a run chart loads Chart.js as soon as
// it draws. Not so words of other languages than its own, and what has to be called for: the list says by what, and
// test/pages/loaded-later.test.ts shows it.
const LATER = Object.keys(JSON.parse(readFileSync('tools/size/later.json', 'utf8')));
const LATER_FILES = new RegExp(`/(${LATER.join('|')}|(nb|nn|da|fi|en)(\\.[a-z-]+)?)-[A-Z\\d]+\\.js$`);

// What a page may cost at most: what it costs today, and a little. These only ever go down, until they meet the goals.
const MOST = {
  'one gauge': 23_750,
  'one radar': 24_400,
  'one action-plan': 19_750,
  'one reviews': 19_850,
  'one year-wheel': 20_000,
  'one fishbone': 17_850,
  'one five-whys': 17_950,
  'one house': 16_600,
  'one cycle': 18_350,
  'one benefits': 19_850,
  contract: 9_000,
};
const LIMITS = {
  ...Object.fromEntries(Object.entries(MOST).map(([page, bytes]) =>
    [`${page}: at most ${bytes.toLocaleString('en')} B`, (sizes) => sizes[page] <= bytes])),
  'one run chart: at most 1.37 times Chart.js alone':
    (sizes) => sizes['one run chart'] <= 1.37 * sizes['Chart.js alone'],
};

const GOALS = {
  'one gauge: 18,000 B': (sizes) => sizes['one gauge'] <= 18_000,
  'one run chart: 1.4 times Chart.js alone': (sizes) => sizes['one run chart'] <= 1.4 * sizes['Chart.js alone'],
  ...Object.fromEntries(DRAWN.map((name) => [`one ${name}: 20,000 B`, (sizes) => sizes[`one ${name}`] <= 20_000])),
};

async function measure(code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: '.', sourcefile: 'page.js' },
    bundle: true, splitting: true, minify: true, format: 'esm', target: 'es2022', legalComments: 'none',
    outdir: '.tmp/size', entryNames: 'page', write: false, metafile: true, logLevel: 'error',
  });
  const shares = {};
  let total = 0;
  for (const path of loadedBy('.tmp/size/page.js', metafile.outputs)) {
    const { contents } = outputFiles.find((file) => file.path.endsWith(path));
    const { inputs } = metafile.outputs[path];
    const size = gzipSync(contents, { level: 9 }).length;
    total += size;
    addShares(shares, inputs, size);
  }
  return { total, shares };
}

function loadedBy(path, outputs, found = new Set()) {
  if (found.has(path) || LATER_FILES.test(path)) return found;
  found.add(path);
  for (const { path: next, external } of outputs[path].imports) if (!external) loadedBy(next, outputs, found);
  return found;
}

// Compressed bytes belong to no one source: each gets the part that it has of the bytes before compression.
function addShares(shares, inputs, size) {
  const parts = Object.entries(inputs).map(([path, { bytesInOutput }]) => [ownerOf(path), bytesInOutput]);
  const whole = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
  for (const [owner, bytes] of parts) shares[owner] = (shares[owner] ?? 0) + (size * bytes) / (whole || 1);
}

/** The package, also where dist/ holds it, or our own folder with a slash. */
function ownerOf(path) {
  const name = /(?:.*node_modules|^dist\/vendor)\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (name === undefined) return `${/^dist\/([^/]+)\//.exec(path)?.[1] ?? ''}/`;
  return /^(@lit\/|lit-)/.test(name) ? 'lit' : name;
}

const isOurs = ([owner]) => owner.endsWith('/');
const tell = (shares) => shares.map(([owner, size]) => `${owner} ${Math.round(size)}`).join(', ');

const sizes = {};
for (const [name, code] of Object.entries(PAGES)) {
  const { total, shares } = await measure(code);
  sizes[name] = total;
  const largestFirst = Object.entries(shares).sort(([, a], [, b]) => b - a);
  const ours = largestFirst.filter(isOurs);
  const sum = ours.reduce((all, [, size]) => all + size, 0);
  const libraries = largestFirst.filter((share) => !isOurs(share));
  console.log(`${name.padEnd(16)}${String(total).padStart(7)} B   ${tell([['ours', sum], ...libraries])}`);
  if (ours.length > 1) console.log(`${' '.repeat(28)}ours: ${tell(ours)}`);
}

const results = Object.entries(LIMITS).map(([limit, holds]) => [limit, holds(sizes)]);
for (const [limit, ok] of results) console.log(`${ok ? 'ok  ' : 'FAIL'} ${limit}`);
for (const [goal, isMet] of Object.entries(GOALS)) console.log(`goal ${goal}: ${isMet(sizes) ? 'met' : 'not yet'}`);
const failed = results.filter(([, ok]) => !ok).length;
writeCounts('size', { passed: results.length - failed, failed });
process.exitCode = failed > 0 ? 1 : 0;
