import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { squeezeTemplates } from './tools/squeeze-templates.mjs';

const TARGET = 'es2022';
const CONTRACT = resolve('src/contract/index.ts');

// Every file right under src/ is an entry point: a new widget needs no line here.
const entries = readdirSync('src').filter((name) => name.endsWith('.ts')).map((name) => `src/${name}`);

const packages = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
const isDependency = (id) => id.startsWith('node:') || packages.some((name) => `${id}/`.startsWith(`${name}/`));

const plugins = () => [nodeResolve({ extensions: ['.ts', '.js'] }), esbuild({ target: TARGET }), squeezeTemplates()];

rmSync('dist', { recursive: true, force: true });

export default [
  {
    input: [...entries, CONTRACT, 'src/statistics/index.ts'],
    external: isDependency,
    plugins: plugins(),
    output: {
      dir: 'dist',
      format: 'es',
      // A file for each source: so a bundler can leave out what a page does not use, down to the single idea.
      preserveModules: true,
      preserveModulesRoot: 'src',
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
    plugins: plugins(),
    output: {
      file: 'dist/styrtavla.iife.js',
      format: 'iife',
      name: 'styrtavla',
      inlineDynamicImports: true,
      plugins: [minify({ target: TARGET, legalComments: 'none' })],
    },
  },
];
