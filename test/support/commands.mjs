// The half of browser.ts that runs in Node: what a test page cannot do by itself goes over the browser's own protocol.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runFirst } from './strict-pages.mjs';

/** One protocol session a page, kept: overrides end with the session that made them. */
const sessions = new WeakMap();
const FIREFOX_LEAST = 300;

/**
 * Gives browser tests the commands that test/support/browser.ts calls.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin<any>}
 */
export function browserCommands() {
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      const act = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : null;
      if (act === null) return undefined;
      const page = session.browser.getPage(session.id);
      const missing = missingOn(page, command, payload);
      // Wrapped, because the runner takes null and undefined for "no plugin knows this command".
      return missing === undefined ? { result: (await act(page, payload ?? {})) ?? null } : { missing };
    },
  };
}

const isChromium = (page) => /chrom|edge/i.test(page.browser?.().process()?.spawnfile ?? '');

// Beside Chromium, tests run in browsers that cannot be told all of this: see tools/browsers.mjs.
function missingOn(page, command, payload) {
  const lacks = (part) => (part in page ? undefined : part);
  switch (command) {
    case 'styr-cdp': return isChromium(page) ? undefined : `the DevTools protocol (${payload.method})`;
    case 'styr-viewport': return isChromium(page) ? undefined : sizeMissing(page, payload);
    case 'styr-tap': return lacks('touchscreen');
    case 'styr-watch': return isChromium(page) ? undefined : 'a script in a page that lets none of its server’s run';
    case 'styr-file': return lacks('browser');
    default: return undefined;
  }
}

// Real windows have a least width, and the pixels of their screen.
function sizeMissing({ leastWidth = FIREFOX_LEAST }, { width, deviceScaleFactor }) {
  if (deviceScaleFactor !== 1) return `a screen with ${deviceScaleFactor} pixels for each`;
  return width < leastWidth ? `a window ${width} px wide` : undefined;
}

async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

const COMMANDS = {
  'styr-cdp': async (page, { method, params }) => (await sessionOf(page)).send(method, params),
  async 'styr-viewport'(page, size) {
    if (!isChromium(page)) await page.setViewport(size);
    else await (await sessionOf(page)).send('Emulation.setDeviceMetricsOverride', { ...size, mobile: false });
  },
  async 'styr-press'(page, { keys }) {
    const names = keys.split('+');
    const named = names.pop() || '+';
    // By WebDriver a key is what it types.
    const last = named === 'Space' && !isChromium(page) ? ' ' : named;
    const held = names.filter((name) => name !== '');
    for (const name of held) await page.keyboard.down(name);
    await page.keyboard.press(last);
    for (const name of held.reverse()) await page.keyboard.up(name);
  },
  'styr-type': (page, { text }) => page.keyboard.type(text),
  'styr-move': (page, { x, y }) => page.mouse.move(x, y),
  'styr-click': (page, { x, y }) => page.mouse.click(x, y),
  'styr-tap': (page, { x, y }) => page.touchscreen.tap(x, y),
  // Firefox runs none in frames, and WebDriver knows none: there the server puts it into the page.
  'styr-preload': (page, { source }) => (isChromium(page) ? page.evaluateOnNewDocument(source) : runFirst(source)),
  // Nothing to do: it says whether every page can be watched.
  'styr-watch': () => null,
  'styr-unpreload': (page, { made }) =>
    (isChromium(page) ? page.removeScriptToEvaluateOnNewDocument(made.identifier) : runFirst('')),
  'styr-save': (_, { name, base64 }) => {
    const path = join('.tmp', 'pictures', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(base64, 'base64'));
  },
  // Only beside Chromium. The runner's own report knows no reasons.
  'styr-skip': (_, { title, missing }) => console.log(`skip ${title}: it needs ${missing}`),
  'styr-file': (page, { body }) => openFile(page.browser(), body),
};

// A page from a disk: the runner's own pages all come from its server. Its script lies beside it.
async function openFile(browser, body) {
  const folder = resolve('.tmp', 'page');
  mkdirSync(folder, { recursive: true });
  copyFileSync('dist/styrtavla.iife.js', join(folder, 'styrtavla.iife.js'));
  const path = join(folder, 'index.html');
  writeFileSync(path, `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Sida</title><body>${body}`);
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(pathToFileURL(path).href);
  const texts = await page.evaluate(textsOfWidgets);
  await page.close();
  return { said, texts };
}

/* global document, requestAnimationFrame -- of the page */

/** Runs in the page, as text: what each element shows when it waits no more. */
async function textsOfWidgets() {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('styr-'));
  const isWaiting = ({ shadowRoot }) => !shadowRoot?.querySelector('figure, [part=notice]:not(.loading)');
  while (widgets.some(isWaiting)) await new Promise((resolve) => { requestAnimationFrame(resolve); });
  return widgets.map(({ shadowRoot }) => shadowRoot.querySelector('figure, [part=notice]').innerText);
}
