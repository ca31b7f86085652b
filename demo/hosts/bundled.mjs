// Scripts of hosts that are built: what a developer's bundler makes of an example, or of the component in a recipe.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { snippet } from '../../tools/hosts/recipe.mjs';

// Where packages of a host cannot be had, a file here does as they do.
const MICROSOFT = {
  '@microsoft/sp-property-pane': './demo/hosts/sharepoint/sp-property-pane.js',
  '@microsoft/sp-webpart-base': './demo/hosts/sharepoint/sp-webpart-base.js',
};

/** What each bundle is made from, and how the host wraps it. */
const BUNDLES = {
  'sitevision/bundle-webapp.js': { entry: 'demo/hosts/sitevision-webapp/src/main.js', wrap: asAmd },
  'sharepoint/bundle-web-part.js': {
    entry: 'demo/hosts/spfx-webpart/src/StyrtavlaWebPart.ts', wrap: asAmd, alias: MICROSOFT,
  },
  'react/bundle-app.js': { entry: 'demo/hosts/react/app.jsx' },
  'vue/bundle-app.js': { entry: 'demo/hosts/vue/app.js' },
  'svelte/bundle-app.js': { entry: 'demo/hosts/svelte/app.js' },
};

/** What an application imports as `recipe:…`: recipe and start of the snippet. */
const COMPONENTS = {
  'Measure.jsx': ['react', 'import '],
  'Measure.vue': ['vue', '<script setup>'],
  'Measure.svelte': ['svelte', '<script>'],
};

const made = new Map();

/**
 * @param {string} host
 * @param {string} name
 * @returns {Promise<string>}  Its script, made once.
 * @throws {Error}  Where there is no such bundle.
 */
export function bundled(host, name) {
  const path = `${host}/${name}`;
  if (!Object.hasOwn(BUNDLES, path)) throw new Error(`There is no bundle ${path}.`);
  if (!made.has(path)) made.set(path, bundle(BUNDLES[path]));
  return made.get(path);
}

async function bundle({ entry, alias = {}, wrap }) {
  const { build } = await import('esbuild');
  const { outputFiles: [file] } = await build({
    entryPoints: [entry],
    // The package as it is built, also for examples that are packages of their own.
    alias: { ...alias, styrtavla: './dist' },
    bundle: true,
    write: false,
    minify: true,
    jsx: 'automatic',
    // Examples bring settings for tools that are not here.
    tsconfigRaw: {},
    format: wrap ? 'cjs' : 'iife',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [components],
  });
  return wrap ? wrap(file.text) : file.text;
}

// SiteVision and SharePoint have a loader of AMD modules on the page.
function asAmd(code) {
  return `define(function (require, exports, module) {\n${code}\n});`;
}

/** @type {import('esbuild').Plugin} */
const components = {
  name: 'components',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^recipe:/ }, ({ path }) => ({ path: path.slice('recipe:'.length), namespace: 'recipe' }));
    onLoad({ filter: /./, namespace: 'recipe' }, async ({ path }) => ({
      ...await compiled(path, snippet(...COMPONENTS[path])), resolveDir: '.',
    }));
    onLoad({ filter: /\.(vue|svelte)$/ }, async ({ path }) => compiled(path, await readFile(path, 'utf8')));
  },
};

async function compiled(path, source) {
  if (extname(path) === '.jsx') return { contents: source, loader: 'jsx' };
  return { contents: await (extname(path) === '.vue' ? fromVue : fromSvelte)(path, source), loader: 'js' };
}

async function fromVue(path, source) {
  const { compileScript, parse } = await import('vue/compiler-sfc');
  const { descriptor } = parse(source, { filename: path });
  // The one line of settings that the recipe asks for.
  const compilerOptions = { isCustomElement: (tag) => tag.startsWith('styr-') };
  return compileScript(descriptor, { id: path, inlineTemplate: true, templateOptions: { compilerOptions } }).content;
}

async function fromSvelte(path, source) {
  const { compile } = await import('svelte/compiler');
  return compile(source, { filename: path }).js.code;
}
