// Lets the test runner start WebKit.
import { spawn } from 'node:child_process';
import { startWebDriver } from './webdriver.mjs';

const SCREEN = ':93';

/**
 * @param {{ driver: string, browser: string, screen?: string }} programs
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher({ driver, browser, screen }) {
  let started = null;
  let running = null;
  const start = () => {
    const size = ['-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
    const display = screen && spawn(screen, [SCREEN, ...size], { stdio: 'ignore' });
    const env = { ...process.env, ...(screen && { DISPLAY: SCREEN }), LC_ALL: 'en_US.UTF-8', TZ: 'Europe/Stockholm' };
    return startWebDriver({ driver, browser, env }).then(({ page, stop }) => ({
      page,
      async stop() {
        await stop();
        display?.kill();
      },
    }));
  };
  let page = null;
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      running = id;
      started ??= start();
      ({ page } = await started);
      await page.setViewport({ width: 1024, height: 768 });
      await page.goto(url);
    },
    isActive: (id) => id === running,
    getBrowserUrl: () => page.url(),
    getPage: () => page,
    async stopSession() {
      running = null;
      await page.goto('about:blank');
      return {};
    },
    async stop() {
      if (started) await (await started).stop();
    },
  };
}
