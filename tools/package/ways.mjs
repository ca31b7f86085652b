// The four ways to use the package, each tried in an empty project that has it installed.
/* global document, customElements -- in what runs in the page */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build as viteBuild } from 'vite';
import { readWidget, visitor } from './browser.mjs';
import { expect } from './expect.mjs';
import { run } from './project.mjs';

const IIFE = '/node_modules/styrtavla/dist/styrtavla.iife.js';
const WIDGETS = `<styr-gauge src="/document.json" measure="utredningstid" loading="eager"></styr-gauge>
<styr-run-chart src="/document.json" measure="utredningstid" loading="eager"></styr-run-chart>`;

const GAUGE = 'Utredningstid: Når målet';
const CHART = /^Utredningstid: Signal åt fel håll: 9 punkter i rad över medianen, gränsen är 7\.$/m;

const pageOf = (head, body) => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Sida</title>${head}</head><body>${body}</body></html>`;

/**
 * @param {Awaited<ReturnType<import('./project.mjs').emptyProject>>} project
 * @returns {{ checks: Record<string, () => Promise<unknown>>, close: () => Promise<void> }}  Checks by name, and what
 *   ends what they started.
 */
export function wayChecks({ folder, add }) {
  add('ways');
  copyFileSync('documents/placeringsenheten.json', join(folder, 'document.json'));
  const write = (path, text) => writeFileSync(join(folder, path), text);
  const visiting = visitor(folder);
  const open = async (path) => (await visiting).open(path);

  const checks = {
    'a script tag shows elements, and the hash of integrity.json lets it': async () => {
      const { files } = JSON.parse(readFileSync(join(folder, 'node_modules/styrtavla/dist/integrity.json'), 'utf8'));
      const hash = files['styrtavla.iife.js'];
      write('tag.html', pageOf(`<script src="${IIFE}" integrity="${hash}"></script>`, WIDGETS));
      const { page, told } = await open('tag.html');
      expectEqual(await readWidget(page, 'styr-gauge'), GAUGE);
      expect(CHART.test(await readWidget(page, 'styr-run-chart')), 'the run chart says its verdict');
      expectEqual(told.join('\n'), '');
      await page.close();
    },

    'a script that is not the one published is not run': async () => {
      const other = `sha384-${'A'.repeat(64)}`;
      write('other.html', pageOf(`<script src="${IIFE}" integrity="${other}"></script>`, WIDGETS));
      const { page, told } = await open('other.html');
      expect(!await page.evaluate(() => customElements.get('styr-gauge')), 'no element is registered');
      expect(told.some((text) => text.includes('integrity')), 'the browser says why');
      await page.close();
    },

    'esbuild bundles one element': async () => {
      await bundleTo(folder, 'ways/gauge.js', 'esbuild');
      write('esbuild.html', pageOf('<script src="/esbuild/gauge.js" type="module"></script>', WIDGETS));
      await expectGauge('esbuild.html');
    },

    'Vite bundles one element': async () => {
      mkdirSync(join(folder, 'vite'));
      const script = '<script src="/ways/gauge.js" type="module"></script>';
      write('vite.html', pageOf(script, WIDGETS));
      await viteBuild({
        root: folder, base: '/vite/', configFile: false, logLevel: 'error',
        build: { outDir: 'vite', target: 'es2022', rollupOptions: { input: join(folder, 'vite.html') } },
      });
      await expectGauge('vite/vite.html');
    },

    'React 19 hands data over, hears events and redraws': async () => {
      await bundleTo(folder, 'ways/react.tsx', 'react');
      write('react.html', pageOf('<script src="/react/react.js" type="module"></script>', '<div id="app"></div>'));
      const { page, told } = await open('react.html');
      expectEqual(await readWidget(page, 'styr-gauge'), 'Svarstid: Når målet');
      const output = await page.waitForFunction(() => document.querySelector('output').textContent);
      expectEqual(await output.jsonValue(), '2 styr-gauge');
      await page.click('button');
      await page.waitForFunction(() =>
        document.querySelector('styr-gauge').shadowRoot.querySelector('[part=heading]').textContent === 'Olyckor');
      expectEqual(told.join('\n'), '');
      await page.close();
    },

    'contract and statistics run in plain Node': async () => {
      const { stdout } = await run(process.execPath, ['ways/node.mjs'], { cwd: folder });
      const { names, faulty, run: longest, limit, draft } = JSON.parse(stdout);
      expectEqual(names.join(), 'function,function,function,function');
      expectEqual(`${faulty} ${longest} ${limit}`, 'true 9 8');
      expectEqual(draft, 'https://json-schema.org/draft/2020-12/schema');
    },

    'the command line runs': async () => {
      const { bin } = JSON.parse(readFileSync(join(folder, 'node_modules/styrtavla/package.json'), 'utf8'));
      const program = join('node_modules/styrtavla', bin.styrtavla);
      expect(readFileSync(join(folder, program), 'utf8').startsWith('#!/usr/bin/env node'), 'it runs by its name');
      await run(process.execPath, [program, '--help'], { cwd: folder });
      await run(process.execPath, [program, 'check', 'document.json'], { cwd: folder });
    },
  };

  async function expectGauge(path) {
    const { page, told } = await open(path);
    expectEqual(await readWidget(page, 'styr-gauge'), GAUGE);
    expect(!await page.evaluate(() => customElements.get('styr-run-chart')), 'the other element is not there');
    expectEqual(told.join('\n'), '');
    await page.close();
  }

  return { checks, close: async () => (await visiting).close() };
}

function expectEqual(found, wanted) {
  expect(found === wanted, `${JSON.stringify(wanted)}, not ${JSON.stringify(found)}`);
}

const bundleTo = (folder, path, to) => bundle({
  absWorkingDir: folder, entryPoints: [path], outdir: to, bundle: true, splitting: true, minify: true, format: 'esm',
  target: 'es2022', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error',
});
