// `npm run test:browsers`: the browser tests in Firefox and WebKit, where they are installed. Files after `--` alone.
// Says which browsers are not here and how to get them, and which tests need what only Chromium has.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { forgetCounts, readCounts } from './counts.mjs';
import { CHROMIUM_ONLY, differencesOf } from './browsers/chromium-only.mjs';
import { firefox, webkit } from './browsers/programs.mjs';

const HOW = {
  firefox: 'install firefox or firefox-esr, or set FIREFOX_PATH to its program',
  webkit: 'install webkit2gtk-driver, and xvfb where there is no screen',
};
const HERE = { firefox: firefox(), webkit: webkit() };

const files = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [engine, program] of Object.entries(HERE)) {
  if (program) await run(engine);
  else console.log(`skip ${engine}: it is not here; ${HOW[engine]}`);
}
for (const [file, why] of Object.entries(CHROMIUM_ONLY)) console.log(`only in Chromium: ${file}: ${why}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function run(engine) {
  console.log(`\n${engine}`);
  forgetCounts('browser tests');
  const args = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'tools/browsers/config.js'];
  const child = spawn(process.execPath, [...args, ...(files.length > 0 ? ['--files', ...files] : [])], {
    env: { ...process.env, STYR_ENGINE: engine, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => { child.on('close', resolve); });
  for await (const line of createInterface(child.stdout)) console.log(line);
  await ended;
  const { passed, failed, skipped = 0 } = readCounts('browser tests') ?? { passed: 0, failed: 1 };
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  for (const [words, why] of Object.entries(differencesOf(engine))) console.log(`left out: "${words}": ${why}`);
}
