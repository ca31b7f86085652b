// A page of a host, as its reader meets it in a browser.
import { launch } from 'puppeteer-core';
import { launchOptions } from '../browser.mjs';
import { scratch } from '../counts.mjs';
import { atEnd } from './closing.mjs';

const WIDTHS = [1440, 768, 320];
const LONGEST_MS = 30_000;

let started = null;
function browser() {
  // Signals are for hosts.mjs: the browser would end the process before anything is cleaned up.
  const ours = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  started ??= launchOptions().then((options) => launch({ ...options, ...ours })).then((made) => {
    atEnd(() => {
      started = null;
      return made.close();
    });
    return made;
  });
  return started;
}

/**
 * @typedef {object} Expected
 * @property {string[]} tags  Elements that the page must have drawn.
 * @property {string[]} texts  What each of them says somewhere, one for each tag.
 */

/**
 * Opens a page, and says what is wrong with the elements on it.
 *
 * @param {string} name  Of the host; the screenshots are named after it.
 * @param {string} url
 * @param {Expected} expected
 * @returns {Promise<string[]>}  A sentence for each fault; none where all is well.
 */
export async function look(name, url, { tags, texts }) {
  const page = await (await browser()).newPage();
  const faults = listen(page, new URL(url).origin);
  try {
    await page.setViewport({ width: WIDTHS[0], height: 900 });
    await page.goto(url, { waitUntil: 'load', timeout: LONGEST_MS });
    for (const [index, tag] of tags.entries()) faults.push(...await lookAt(page, tag, texts[index]));
    for (const width of WIDTHS) faults.push(...await atWidth(page, name, width, tags));
  } catch (error) {
    faults.push(`${url}: ${error.message}`);
  }
  await page.close();
  return faults;
}

/** Collects what a page says of itself while it is read. */
function listen(page, origin) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(`an error on the page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && !message.text().startsWith('styrtavla')) return;
    faults.push(`the console says: ${message.text()} (${message.location().url ?? ''})`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== origin) faults.push(`a request to elsewhere: ${url}`);
  });
  page.on('requestfailed', (request) => faults.push(`a request failed: ${request.url()}`));
  return faults;
}

async function lookAt(page, tag, text) {
  try {
    const element = await page.waitForSelector(tag, { timeout: LONGEST_MS });
    // Lazy elements are drawn near the viewport.
    await element.scrollIntoView();
    await page.waitForFunction(isDrawn, { timeout: LONGEST_MS }, element);
    const said = await element.evaluate((each) => each.shadowRoot.textContent);
    const start = said.replaceAll(/\s+/g, ' ').slice(0, 200);
    return said.includes(text) ? [] : [`<${tag}> does not say "${text}" but "${start}"`];
  } catch (error) {
    return [`<${tag}> is not drawn: ${error.message}`];
  }
}

async function atWidth(page, name, width, tags) {
  await page.setViewport({ width, height: 900 });
  const past = await page.evaluate(pastTheEdge, tags);
  const path = scratch(`host-${name}-${width}.png`);
  await page.screenshot({ path, fullPage: true });
  return past.map((tag) => `at ${width} px <${tag}> reaches past its place`);
}

// The functions below run in the page.

/* global document, requestAnimationFrame -- they belong to the page */

/** Drawn: it has something in its shadow root, is not waiting, and takes up room. */
const isDrawn = (element) => Boolean(element.shadowRoot?.firstElementChild)
  && !element.matches(':state(loading)') && element.getBoundingClientRect().height > 40;

/** Two frames later: which elements are wider than the place they stand in. */
function pastTheEdge(tags) {
  const isPast = (element) => {
    const place = element.parentElement.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    return own.right > place.right + 1 || own.left < place.left - 1 || element.scrollWidth > element.clientWidth + 1;
  };
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => {
      resolve(tags.filter((tag) => [...document.querySelectorAll(tag)].some(isPast)));
    }));
  });
}
