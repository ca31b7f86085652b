// The half of browser.ts that runs in Node: what a test page cannot do by itself goes over the browser's own protocol.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One protocol session a page, kept: overrides end with the session that made them. */
const sessions = new WeakMap();

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
      // Wrapped, because the runner takes null and undefined for "no plugin knows this command".
      return { result: (await act(session.browser.getPage(session.id), payload ?? {})) ?? null };
    },
  };
}

const COMMANDS = {
  async 'styr-cdp'(page, { method, params }) {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page).send(method, params);
  },
  async 'styr-press'(page, { keys }) {
    const names = keys.split('+');
    const last = names.pop() || '+';
    const held = names.filter((name) => name !== '');
    for (const name of held) await page.keyboard.down(name);
    await page.keyboard.press(last);
    for (const name of held.reverse()) await page.keyboard.up(name);
  },
  'styr-type': (page, { text }) => page.keyboard.type(text),
  'styr-move': (page, { x, y }) => page.mouse.move(x, y),
  'styr-click': (page, { x, y }) => page.mouse.click(x, y),
  'styr-tap': (page, { x, y }) => page.touchscreen.tap(x, y),
  'styr-save': (_, { name, base64 }) => {
    const path = join('.tmp', 'pictures', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(base64, 'base64'));
  },
};
