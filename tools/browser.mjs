// Which browser the tests run in, and how it is started: one answer for the browser tests and for the stories.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// Words and dates follow the reader's language and place: the same for every machine, unless a test sets others.
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];
const HERE = { ...process.env, LC_ALL: 'en_US.UTF-8', TZ: 'Europe/Stockholm' };

/**
 * Where the browser is: CHROME_PATH, else the one that comes with the packages, else an installed one.
 *
 * The packaged one goes before an installed one, so that two machines give the same results.
 *
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}  What puppeteer's `launch` takes.
 * @throws {Error}  Where there is no browser; the message says what to do.
 */
export async function launchOptions() {
  const same = { args: ARGS, env: HERE };
  if (process.env.CHROME_PATH) return { ...same, executablePath: process.env.CHROME_PATH };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpackedBrowser();
    return { ...same, executablePath: join(folder, 'chromium'), headless: 'shell', env: environment(folder) };
  }
  const installed = [...onPath(), ...USUAL_PLACES].find((path) => existsSync(path));
  if (!installed) throw new Error('No Chromium or Chrome was found: install one, or set CHROME_PATH to its program.');
  return { ...same, executablePath: installed };
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]));
}

// The package unpacks to the folder for temporary files, under one name whatever its version, and a second starter
// could read half a file: so it unpacks to a folder of our own, which gets its name when everything is in it.
async function unpackedBrowser() {
  const manifest = createRequire(import.meta.url).resolve('@sparticuz/chromium').replace(/build.*$/, 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const cache = join(root, 'node_modules', '.cache', 'styrtavla');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'unpacking-'));
  await unpackInto(unfinished);
  writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), fontSettings(join(folder, 'fonts')));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return folder;
}

// Only where it believes itself in the cloud does the package unpack the system libraries too. It reads that from the
// environment, and writes there: everything is put back.
async function unpackInto(folder) {
  const names = ['TMPDIR', 'AWS_EXECUTION_ENV', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH'];
  const before = names.map((name) => [name, process.env[name]]);
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

const fontSettings = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>
`;

// A bare machine lacks two things: fonts, without which every text is 0 px wide, and libraries the browser links to.
function environment(folder) {
  const env = { ...HERE };
  if (!hasFonts()) env.FONTCONFIG_PATH = join(folder, 'fonts');
  const starts = spawnSync(join(folder, 'chromium'), ['--version']).status === 0;
  if (!starts) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  return env;
}

function hasFonts() {
  const { stdout } = spawnSync('fc-list', { encoding: 'utf8' });
  return stdout ? stdout.trim() !== '' : existsSync('/etc/fonts/fonts.conf') && existsSync('/usr/share/fonts/truetype');
}
