// WebKit speaks WebDriver: a client of the few calls that tests need, in the shape of a page of puppeteer's.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Of a window of MiniBrowser: its bar of tools is that wide. */
const LEAST_WIDTH = 450;
const KEYS = {
  Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Tab: '\uE004', Enter: '\uE006', Escape: '\uE00C',
  Backspace: '\uE003', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Space: ' ',
};

/**
 * Starts a driver and a browser in it.
 *
 * @param {{ driver: string, browser: string, env: NodeJS.ProcessEnv }} programs
 * @returns {Promise<{ page: object, stop: () => Promise<void> }>}  `page` has what test/support/commands.mjs calls.
 * @throws {Error}  Where the driver does not answer or the browser does not start.
 */
export async function startWebDriver({ driver, browser, env }) {
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const call = caller(`http://127.0.0.1:${port}`);
  await untilReady(call, child);
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } };
  const { sessionId } = await call('POST', '/session', { capabilities });
  const session = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  return {
    page: pageOf(session),
    async stop() {
      await session('DELETE', '').catch(() => {});
      child.kill();
    },
  };
}

const caller = (base) => async (method, path, body = {}) => {
  const init = { method, ...(method === 'POST' && { body: JSON.stringify(body) }) };
  const { value } = await (await fetch(base + path, init)).json();
  if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
  return value;
};

async function untilReady(call, child) {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (await call('GET', '/status').then(({ ready }) => ready, () => false)) return;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error('the driver of WebKit does not answer');
}

function pageOf(session) {
  const act = (type, actions, more = {}) =>
    session('POST', '/actions', { actions: [{ type, id: type, actions, ...more }] });
  const key = (type) => (name) => act('key', [{ type, value: KEYS[name] ?? name }]);
  const pointer = (...actions) => act('pointer', actions, { parameters: { pointerType: 'mouse' } });
  const to = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const keyboard = {
    down: key('keyDown'),
    up: key('keyUp'),
    async press(name) {
      await keyboard.down(name);
      await keyboard.up(name);
    },
    async type(text) {
      for (const letter of text) await keyboard.press(letter);
    },
  };
  const evaluate = (script) => session('POST', '/execute/sync', { script, args: [] });
  return {
    leastWidth: LEAST_WIDTH,
    keyboard,
    mouse: {
      move: (x, y) => pointer(to(x, y)),
      click: (x, y) => pointer(to(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
    },
    goto: (url) => session('POST', '/url', { url }),
    url: () => session('GET', '/url'),
    // A window is wider and higher than what is in it.
    async setViewport({ width, height }) {
      await session('POST', '/window/rect', { width, height });
      const [inWidth, inHeight] = await evaluate('return [innerWidth, innerHeight]');
      await session('POST', '/window/rect', { width: 2 * width - inWidth, height: 2 * height - inHeight });
    },
  };
}

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
