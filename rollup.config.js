import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { integrity } from './tools/integrity.mjs';
import { notices } from './tools/notices.mjs';
import { squeezeTemplates } from './tools/squeeze-templates.mjs';

const TARGET = 'es2022';
const CONTRACT = resolve('src/contract/index.ts');

// Every file right under src/ is an entry point: a new widget needs no line here.
const entries = readdirSync('src').filter((name) => name.endsWith('.ts')).map((name) => `src/${name}`);

// Chart.js comes inside: by rollup's tree-shaking it is 6 kB lighter than what a page's own bundler makes of it.
const BUNDLED = ['chart.js'];
const packages = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)
  .filter((name) => !BUNDLED.includes(name));
const isDependency = (id) => id.startsWith('node:') || packages.some((name) => `${id}/`.startsWith(`${name}/`));

// Chart.js mixes colours to animate and to light up what is hovered, and we do neither: 2.8 kB that nothing would call.
const withoutColourMixing = {
  name: 'without-colour-mixing',
  resolveId: (id) => (id === '@kurkle/color' ? '\0no-colour-mixing' : null),
  load: (id) => (id === '\0no-colour-mixing' ? 'export class Color {}' : null),
};

// What our one decorator does, done without it: else each file brings its own helper along that knows of all kinds.
const DECORATION = /__decorateClass\(\[\s*property\(([^]*?)\)\s*\], (\w+)\.prototype, ("\w+"), 2\);/g;
const withoutDecorators = {
  name: 'without-decorators',
  transform: (code) => ({ code: code.replace(DECORATION, '$2.createProperty($3, $1);\n\n'), map: null }),
};

// What few pages ever need comes later, as files of their own with copies of what they share with the page: what two
// files share a page's bundler cuts out of the first, and in more pieces that costs each page 0.2 to 0.5 kB. Only pure
// code may be there twice.
const ALONE = [
  'src/contract/suppress.ts', 'src/element/faulty.ts', 'src/element/publisher.ts', 'src/element/refusal.ts',
  'src/parts/open-table.ts', 'src/parts/save-csv.ts', 'src/widgets/action-plan/action-plan-table.view.ts',
  'src/widgets/benefits/benefits-table.view.ts', 'src/widgets/reviews/reviews-table.view.ts',
];
const standingAlone = {
  name: 'standing-alone',
  resolveDynamicImport: (file, importer) =>
    (ALONE.some((path) => resolve(path) === resolve(dirname(importer), file))
      ? { id: relative(dirname(importer), `src/later/${basename(file, '.ts')}.js`), external: true }
      : null),
};
const pureOnly = {
  name: 'pure-only',
  load(id) {
    const isKnown = /src\/element\/(faulty|publisher|refusal)/.test(id);
    if (/node_modules|src\/(locale|element)/.test(id) && !isKnown) this.error(`${id} may not be there twice.`);
  },
};

const plain = () => [
  withoutColourMixing, nodeResolve({ extensions: ['.ts', '.js'] }), esbuild({ target: TARGET }), withoutDecorators,
];
const plugins = () => [...plain(), squeezeTemplates()];

// Reading a property does nothing in any of our code or Chart.js': its classes with static fields may go unused.
const treeshake = { propertyReadSideEffects: false, tryCatchDeoptimization: false, unknownGlobalSideEffects: false };

const noticesOf = notices();
const integrityOf = integrity();

// A classic script, for pages without bundler and module loader. Never UMD: it breaks where a page has RequireJS.
const classic = (input, file, ...more) => ({
  input,
  treeshake,
  plugins: [...plugins(), ...noticesOf(basename(file)), ...more, integrityOf()],
  output: {
    file,
    format: 'iife',
    name: 'styrtavla',
    inlineDynamicImports: true,
    plugins: [minify({ target: TARGET })],
  },
});

// Half of the package are maps. Those of Chart.js lead to code that is not ours, and would be a sixth of it.
const withoutMapsOfOthers = {
  name: 'without-maps-of-others',
  generateBundle(_, bundle) {
    for (const [path, file] of Object.entries(bundle)) {
      if (!path.startsWith('vendor/')) continue;
      if (file.type === 'chunk') file.code = file.code.replace(/\/\/# sourceMappingURL=.*\n?$/, '');
      else delete bundle[path];
    }
  },
};

// Beside the script, as they are.
const copied = (...paths) => ({
  name: 'copied',
  generateBundle() {
    for (const path of paths) {
      this.emitFile({ type: 'asset', fileName: basename(path), source: readFileSync(path, 'utf8') });
    }
  },
});

rmSync('dist', { recursive: true, force: true });

export default [
  {
    input: [...entries, CONTRACT, 'src/statistics/index.ts'],
    external: isDependency,
    treeshake,
    plugins: [standingAlone, ...plugins(), ...noticesOf('vendor/'), withoutMapsOfOthers, integrityOf()],
    output: {
      dir: 'dist',
      format: 'es',
      // A file for each source: so a bundler can leave out what a page does not use, down to the single idea.
      preserveModules: true,
      preserveModulesRoot: 'src',
      // No package holds a folder named node_modules.
      entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
      sourcemap: true,
      plugins: [minify({ target: TARGET })],
    },
  },
  {
    input: ALONE,
    treeshake,
    plugins: [pureOnly, ...plugins(), integrityOf()],
    output: {
      dir: 'dist/later',
      format: 'es',
      chunkFileNames: '[name].js',
      sourcemap: true,
      plugins: [minify({ target: TARGET })],
    },
  },
  {
    input: 'cli/styrtavla.ts',
    external: (id) => isDependency(id) || id === CONTRACT,
    // Templates as they are: of published pages people read the source.
    plugins: plain(),
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: 'cli.js',
      // What only some commands need comes when they do; the words of pages in one file a language.
      chunkFileNames: 'cli-[name].js',
      manualChunks: (id) => id.match(/locale.languages.(\w+)\./)?.[1],
      paths: { [CONTRACT]: './contract/index.js' },
      plugins: [minify({ target: TARGET })],
    },
  },
  classic('src/all.ts', 'dist/styrtavla.iife.js'),
  // A page for hosts that only allow an iframe: it loads the script above.
  classic('src/frame/frame.ts', 'dist/frame.js', copied('src/frame/frame.html', 'src/frame/frame.css')),
  classic('src/frame/frame-host.ts', 'dist/frame-host.js'),
  {
    // The demo's page where tables are dropped: the command line's code in a browser. It is no part of the package.
    input: 'demo/from-table/from-table.ts',
    treeshake,
    // The table reader asks for Node's streams only where it reads one.
    plugins: [commonjs({ ignore: ['stream'] }), ...plain()],
    output: { dir: 'dist/demo', format: 'es', plugins: [minify({ target: TARGET })] },
  },
];
