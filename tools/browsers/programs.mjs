// Which other browsers are installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`));
const FIREFOXES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const onPath = (...names) => (process.env.PATH ?? '').split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));

/** @returns {string | undefined}  Firefox, by FIREFOX_PATH or where it usually is. */
export const firefox = () => process.env.FIREFOX_PATH || onPath('firefox-esr', 'firefox', 'firefox.exe')
  || FIREFOXES.find((path) => existsSync(path));

/** @returns {{ driver: string, browser: string, screen?: string } | undefined}  `screen` makes one, where needed. */
export function webkit() {
  const driver = onPath('WebKitWebDriver');
  const browser = MINI_BROWSERS.find((path) => existsSync(path));
  if (!driver || !browser) return undefined;
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return { driver, browser };
  const screen = onPath('Xvfb');
  return screen && { driver, browser, screen };
}
