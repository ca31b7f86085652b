// The browser tests in the engine that tools/browsers.mjs names. Tests that need what only Chromium can do for them
// skip themselves when they ask test/support/browser.ts for it; files that need it before any test are left out.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import base from '../../web-test-runner.config.js';
import { countingReporter } from '../counting-reporter.mjs';
import { CHROMIUM_ONLY, differencesOf } from './chromium-only.mjs';
import { firefox, webkit } from './programs.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const defaultViewport = { width: 1024, height: 768 };
const env = { ...process.env, LC_ALL: 'en_US.UTF-8', TZ: 'Europe/Stockholm' };

const LAUNCHERS = {
  firefox: () => chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: firefox(),
      env,
      defaultViewport,
      // As on phones and in the other headless browsers: bars that take no room.
      extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
    },
  }),
  webkit: () => webkitLauncher(webkit()),
};

const words = Object.keys(differencesOf(process.env.STYR_ENGINE));
const pattern = new RegExp(words.map((each) => each.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|') || '$^');
const leavingOut = { grep: String(pattern), invert: true };

export default {
  ...base,
  files: [...base.files, ...Object.keys(CHROMIUM_ONLY).map((file) => `!${file}`)],
  testFramework: { config: { ...base.testFramework.config, timeout: 30_000, ...(words.length > 0 && leavingOut) } },
  testsFinishTimeout: 900_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter((title) => pattern.test(title))],
  // What the server puts into pages, it puts into all of them.
  concurrency: 1,
  browsers: [LAUNCHERS[process.env.STYR_ENGINE]()],
};
