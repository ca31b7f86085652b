// Pages of a project, opened in a browser under the strict policy.
/* global document -- in what runs in the page */
import { relative, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../browser.mjs';
import { serve } from '../serve.mjs';

/**
 * Serves a folder and starts a browser.
 *
 * @returns {Promise<{ open: (path: string) => Promise<Visit>, close: () => Promise<void> }>}
 * @typedef {object} Visit
 * @property {import('puppeteer-core').Page} page
 * @property {readonly string[]} told  Errors of the page, and what its policy refused, so far.
 */
export async function visitor(folder) {
  const { url, close } = await serve({ port: 0, places: { '/': relative(resolve('.'), folder) } });
  const browser = await puppeteer.launch(await launchOptions());
  return {
    async open(path) {
      const page = await browser.newPage();
      const told = [];
      page.on('pageerror', ({ message }) => told.push(message));
      page.on('console', (message) => { if (['error', 'warn'].includes(message.type())) told.push(message.text()); });
      await page.goto(`${url}${path}`, { waitUntil: 'load' });
      return { page, told };
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}

/** What readers see of an element, once it is drawn: its heading and its verdict. Empty where nothing comes of it. */
export async function readWidget(page, selector) {
  const handle = await page.waitForFunction((wanted) => {
    const figure = document.querySelector(wanted)?.shadowRoot?.querySelector('figure');
    return figure && ['heading', 'verdict'].map((part) => figure.querySelector(`[part=${part}]`)?.innerText.trim());
  }, { timeout: 15_000 }, selector);
  return (await handle.jsonValue()).join(': ');
}
