import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { standIns } from './demo/hosts/stand-ins.mjs';
import { browserCommands } from './test/support/commands.mjs';
import { faults } from './test/support/faults.mjs';
import { published } from './test/support/published.mjs';
import { strictPages } from './test/support/strict-pages.mjs';
import { launchOptions } from './tools/browser.mjs';
import { countingReporter } from './tools/counting-reporter.mjs';


const tsconfig = fileURLToPath(new URL('tsconfig.base.json', import.meta.url));
const defaultViewport = { width: 1024, height: 768 };

/** Lets a handler written for node:http answer in the runner's own server. */
const answeredBy = (handler) => async (context, next) => {
  context.respond = false;
  if (await handler(context.req, context.res)) {
    // An answer that comes later would be listed as a file not found.
    if (!context.res.headersSent) context.status = 200;
    return;
  }
  context.respond = true;
  await next();
};

// Without it a tab behind another gets no frames, and axe waits for one for good.
async function createPage({ context }) {
  const page = await context.newPage();
  await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/fixtures/**'],
  nodeResolve: { extensions: ['.ts', '.mjs', '.js'] },
  concurrency: 2,
  staticLogging: !process.stdout.isTTY,
  browsers: [chromeLauncher({ launchOptions: { ...await launchOptions(), defaultViewport }, createPage })],
  plugins: [
    // The base file, since this plugin follows no `extends`; esnext, since `with { type: 'json' }` is newer than 2022.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig }),
    browserCommands(),
  ],
  middleware: [answeredBy(faults), answeredBy(published), answeredBy(strictPages), answeredBy(standIns)],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { forbidOnly: true, timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter()],
};
