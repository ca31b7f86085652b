// Every story of the built Storybook as a test: it draws without an error, axe finds nothing, and it holds where a
// phone, a printer or a reader's own colours change the page.
import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { launchOptions } from './browser.mjs';
import { writeCounts } from './counts.mjs';
import { serve } from './serve.mjs';

const FOLDER = 'storybook-static';
const WIDE = { width: 1024, height: 768 };
const NARROW = { width: 320, height: 768 };

// What Storybook tells of a story that went wrong. The status of storyFinished says success all the same.
const ERRORS = [
  'storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException', 'unhandledErrorsWhilePlaying',
];

const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(({ type, tags }) => type === 'story' && tags.includes('test'));
if (stories.length === 0) {
  console.error('no stories found');
  writeCounts('stories', { passed: 0, failed: 1 });
  process.exit(1);
}

const server = await serve({ port: 0, places: { '/': FOLDER }, policy: null });
const browser = await launch({ ...await launchOptions(), protocolTimeout: 30_000 });
const waiting = [...stories];
const failures = new Map();
await Promise.all([visitAll(), visitAll()]);
await browser.close();
await server.close();

for (const { id } of stories) for (const problem of failures.get(id) ?? []) console.error(`${id}: ${problem}`);
const failed = failures.size;
writeCounts('stories', { passed: stories.length - failed, failed });
console.log(`${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function visitAll() {
  const page = await browser.newPage();
  // Two tabs share the browser: without this the one behind gets no frames.
  await page.emulateFocusedPage(true);
  await page.evaluateOnNewDocument(listen, ERRORS);
  const uncaught = [];
  page.on('pageerror', (error) => uncaught.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    uncaught.length = 0;
    const problems = await visit(page, story.id).catch((error) => [error.message]);
    problems.push(...uncaught);
    if (problems.length === 0) continue;
    failures.set(story.id, problems);
    // What a broken story left behind is nobody else's fault: the next one gets a fresh page.
    await page.goto('about:blank');
  }
}

async function visit(page, id) {
  await page.setViewport(WIDE);
  await page.emulateMediaType('screen');
  // A page is loaded once and told of each story, as Storybook does: to load it anew takes as long as all the rest.
  if (page.url().startsWith(server.url)) await page.evaluate((story) => globalThis.showStory(story), id);
  else await page.goto(`${server.url}iframe.html?id=${id}&viewMode=story`);
  const { error, axe } = await page.evaluate(() => globalThis.storyEnd);
  if (error) return [error];
  const problems = axe ?? ['axe did not run'];
  if (!await page.evaluate(isDrawn)) return [...problems, 'draws nothing'];
  await page.setViewport(NARROW);
  problems.push(...await page.evaluate(overflowing));
  await page.setViewport(WIDE);
  await page.emulateMediaType('print');
  if (!await page.evaluate(isDrawn)) problems.push('prints nothing');
  await page.emulateMediaType('screen');
  await forceColours(page, 'active');
  if (!await page.evaluate(isDrawn)) problems.push('draws nothing in forced colours');
  await forceColours(page, '');
  return problems;
}

async function forceColours(page, value) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await session.detach();
}

// The functions below run in the page.

/* global document, getComputedStyle, requestAnimationFrame -- they belong to the page */

/** Catches Storybook's channel as it is made, so that nothing said on it is missed. */
function listen(errors) {
  let channel;
  let end;
  const expectEnd = () => { globalThis.storyEnd = new Promise((resolve) => { end = resolve; }); };
  expectEnd();
  globalThis.showStory = (storyId) => {
    expectEnd();
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  };
  const tell = ({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    `axe ${id}: ${target.flat().join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`);
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(made) {
      channel = made;
      for (const name of errors) {
        made.on(name, (detail) => end({ error: `${name}: ${detail?.message ?? JSON.stringify(detail)}` }));
      }
      made.on('storyFinished', ({ reporters }) => {
        const report = reporters.find(({ type }) => type === 'a11y');
        end({ axe: report?.result?.violations?.flatMap(tell) });
      });
    },
  });
}

function isDrawn() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const things = [...document.querySelectorAll('#storybook-root > *')];
      resolve(things.some((thing) => thing.getBoundingClientRect().height > 0));
    }));
  });
}

/** What reaches past the page's right edge, innermost first, unless its own container scrolls or cuts it. */
function overflowing() {
  const isOpen = (element) => getComputedStyle(element).overflowX === 'visible';
  const look = (element, edge) => {
    const below = [...element.children, ...(element.shadowRoot?.children ?? [])];
    const found = isOpen(element) || element === document.body ? below.flatMap((child) => look(child, edge)) : [];
    const isPast = element.getBoundingClientRect().right > edge + 0.5;
    return found.length > 0 || !isPast ? found : [`at 320 px <${element.localName}> reaches past the page`];
  };
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const found = scrollWidth > clientWidth ? look(document.body, clientWidth) : [];
      resolve(scrollWidth > clientWidth && found.length === 0 ? ['at 320 px the page scrolls sideways'] : found);
    }));
  });
}
