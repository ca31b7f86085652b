import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
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

const plugins = () => [
  withoutColourMixing, nodeResolve({ extensions: ['.ts', '.js'] }), esbuild({ target: TARGET }), withoutDecorators,
  squeezeTemplates(),
];

// Reading a property does nothing in any of our code or Chart.js': its classes with static fields may go unused.
const treeshake = { propertyReadSideEffects: false, tryCatchDeoptimization: false, unknownGlobalSideEffects: false };

rmSync('dist', { recursive: true, force: true });

export default [
  {
    input: [...entries, CONTRACT, 'src/statistics/index.ts'],
    external: isDependency,
    treeshake,
    plugins: plugins(),
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
    input: 'cli/styrtavla.ts',
    external: (id) => isDependency(id) || id === CONTRACT,
    plugins: plugins(),
    output: {
      file: 'dist/cli.js',
      format: 'es',
      paths: { [CONTRACT]: './contract/index.js' },
      sourcemap: true,
      plugins: [minify({ target: TARGET })],
    },
  },
  {
    // One classic script for pages without bundler and module loader. Never UMD: it breaks where a page has RequireJS.
    input: 'src/all.ts',
    treeshake,
    plugins: plugins(),
    output: {
      file: 'dist/styrtavla.iife.js',
      format: 'iife',
      name: 'styrtavla',
      inlineDynamicImports: true,
      plugins: [minify({ target: TARGET })],
    },
  },
];
