// What a reader can change about the browser, and what the browser tells assistive technology: for tests in a real one.
// Importing this file puts everything back after each test.
import { executeServerCommand } from '@web/test-runner-commands';

/** What a reader has set, or a printer does. What is left out goes back to the browser's own. */
export interface Media {
  readonly media?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly contrast?: 'more' | 'less' | 'no-preference';
}

/** In CSS pixels; 768 high, and one pixel of the screen for each, where nothing is said. */
export interface Size {
  readonly width: number;
  readonly height?: number;
  readonly scale?: number;
}

/** A place in the viewport, or the middle of an element. */
export type Target = Element | { readonly x: number; readonly y: number };

/** What the page holds after collection: for tests that mount and unmount. */
export interface DomCounters {
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly heapBytes: number;
}

const VIEWPORT = { width: 1024, height: 768 };
const undo = new Map<string, () => Promise<unknown>>();

let running: Mocha.Test | undefined;

beforeEach(function () { running = this.currentTest; });
afterEach(resetEmulation);

interface Answer<T> {
  readonly result: T;
  /** What this browser lacks, for a test to be done in it. */
  readonly missing?: string;
}

async function command<T>(name: string, payload: object): Promise<T> {
  const { result, missing } = await executeServerCommand<Answer<T>, object>(name, payload);
  if (missing === undefined) return result;
  // Nothing of it was done, so nothing of it is undone; sizes are known to all.
  for (const what of undo.keys()) if (what !== 'viewport') undo.delete(what);
  if (!running) throw new Error(`${missing} is missing here, before any test`);
  await executeServerCommand('styr-skip', { title: running.titlePath().join(' > '), missing });
  return running.skip();
}

/**
 * One call of the Chrome DevTools Protocol on this page, for what the functions below do not cover.
 *
 * @param method  As in `Emulation.setCPUThrottlingRate`. Overrides stay on the page: undo them.
 */
export const cdp = <T>(method: string, params: object = {}): Promise<T> => command<T>('styr-cdp', { method, params });

/** Puts media, language, viewport, touch and time zone back. Runs by itself after each test. */
export async function resetEmulation(): Promise<void> {
  for (const back of undo.values()) await back();
  undo.clear();
}

/** Changes what media queries see. */
export async function emulateMedia(wanted: Media): Promise<void> {
  if (Object.keys(wanted).length === 0 && !undo.has('media')) return;
  undo.set('media', () => cdp('Emulation.setEmulatedMedia', { media: '', features: [] }));
  const { media = '', colorScheme = '', reducedMotion, forcedColors, contrast = '' } = wanted;
  await cdp('Emulation.setEmulatedMedia', {
    media,
    features: [
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'prefers-contrast', value: contrast },
      { name: 'prefers-reduced-motion', value: reducedMotion === true ? 'reduce' : '' },
      { name: 'forced-colors', value: forcedColors === true ? 'active' : '' },
    ],
  });
}

/** Changes the viewport, and waits until the page has been laid out in it. 320 by 256 is 400 % zoom. */
export async function setViewport(size: Size): Promise<void> {
  undo.set('viewport', () => overrideMetrics({}));
  await overrideMetrics(size);
  await painted();
}

const overrideMetrics = ({ scale = 1, ...size }: Partial<Size>): Promise<unknown> =>
  command('styr-viewport', { ...VIEWPORT, ...size, deviceScaleFactor: scale });

/**
 * Runs a script in every page that is opened from now on, before all else and whatever its policy.
 *
 * @returns  What stops it.
 */
export async function preload(source: string): Promise<() => Promise<void>> {
  const made = await command<object | null>('styr-preload', { source });
  return () => command('styr-unpreload', { made });
}

/** For a page in which what was preloaded did not run: some browsers leave that to the page's server. */
export async function couldNotPreload(): Promise<never> {
  await command('styr-watch', {});
  throw new Error('what was preloaded did not run');
}

/** Changes what `Intl` takes when it is given no language. `navigator.language` is another thing: see below. */
export async function setLocale(locale: string): Promise<void> {
  undo.set('locale', () => cdp('Emulation.setLocaleOverride'));
  await cdp('Emulation.setLocaleOverride');
  await cdp('Emulation.setLocaleOverride', { locale });
}

/** Changes `navigator.language` and `navigator.languages`, as in 'sv,en'. */
export async function setNavigatorLanguage(acceptLanguage: string): Promise<void> {
  const { userAgent } = navigator;
  undo.set('navigator', () => cdp('Emulation.setUserAgentOverride', { userAgent }));
  await cdp('Emulation.setUserAgentOverride', { userAgent, acceptLanguage });
}

/** Changes the time zone of `Date` and `Intl`, as in 'Europe/Helsinki'. */
export async function setTimeZone(timezoneId: string): Promise<void> {
  undo.set('time zone', () => cdp('Emulation.setTimezoneOverride', { timezoneId: '' }));
  await cdp('Emulation.setTimezoneOverride', { timezoneId });
}

/** Lets requests fail, as where there is no network. `*` in an address stands for anything; without any, all come. */
export async function block(urls: readonly string[]): Promise<void> {
  undo.set('blocked', () => cdp('Network.disable'));
  await cdp('Network.enable');
  await cdp('Network.setBlockedURLs', { urls });
}

/** Makes the page believe in a finger: `(pointer: coarse)` and touch events. */
export async function emulateTouch(): Promise<void> {
  undo.set('touch', () => cdp('Emulation.setTouchEmulationEnabled', { enabled: false }));
  await cdp('Emulation.setTouchEmulationEnabled', { enabled: true });
}

/** Presses a key, or several: `pressKey('Tab')`, `pressKey('Shift+Tab')`, `pressKey('ArrowRight', 3)`. */
export async function pressKey(keys: string, times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) await command('styr-press', { keys });
}

/** Types into what has focus. */
export const typeText = (text: string): Promise<void> => command('styr-type', { text });

/** Moves the mouse there. */
export async function hover(target: Target): Promise<void> {
  undo.set('mouse', () => command('styr-move', { x: 0, y: 0 }));
  await command('styr-move', placeOf(target));
}

/** Clicks there with the mouse. */
export async function click(target: Target): Promise<void> {
  undo.set('mouse', () => command('styr-move', { x: 0, y: 0 }));
  await command('styr-click', placeOf(target));
}

/** Taps there with a finger. */
export async function tap(target: Target): Promise<void> {
  await command('styr-tap', placeOf(target));
}

/** What a page says that is opened from a disk, with a body and `styrtavla.iife.js` beside it. */
export const openFile = (body: string): Promise<OpenedFile> => command('styr-file', { body });

interface OpenedFile {
  /** What stands in each element. */
  readonly texts: readonly string[];
  /** What stands on the console. */
  readonly said: readonly string[];
}

function placeOf(target: Target): { readonly x: number; readonly y: number } {
  if (!(target instanceof Element)) return target;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Two frames on: what was changed before has been laid out and painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => { resolve(); })); });

/** Nodes, listeners and bytes that are left when the browser has collected what nobody holds. */
export async function domCounters(): Promise<DomCounters> {
  // What waits for a frame or a timer holds nodes a little longer: collect until nothing more goes.
  let counts = await collected();
  for (let round = 0, steady = 0; steady < 2 && round < 20; round += 1) {
    await painted();
    const next = await collected();
    steady = next.nodes === counts.nodes && next.listeners === counts.listeners ? steady + 1 : 0;
    counts = next;
  }
  return counts;
}

async function collected(): Promise<DomCounters> {
  await cdp('HeapProfiler.collectGarbage');
  const counts = await cdp<DomCounters & { readonly jsEventListeners: number }>('Memory.getDOMCounters');
  const { documents, nodes, jsEventListeners: listeners } = counts;
  const { usedSize: heapBytes } = await cdp<{ readonly usedSize: number }>('Runtime.getHeapUsage');
  return { documents, nodes, listeners, heapBytes };
}

/**
 * What the screen shows of an element, or of the viewport, pixel by pixel.
 *
 * @param file  Also keeps it, as .tmp/pictures/<file>, for a person to look at.
 */
export async function screenshot(element?: Element, file?: string): Promise<ImageData> {
  const box = element?.getBoundingClientRect();
  const clip = box && { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height, scale: 1 };
  const { data } = await cdp<Picture>('Page.captureScreenshot', { format: 'png', ...(clip && { clip }) });
  if (file !== undefined) await command('styr-save', { name: file, base64: data });
  const bitmap = await createImageBitmap(new Blob([bytesOf(data)], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('screenshot: no canvas');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/**
 * Prints the page, with the tags that a screen reader follows in a PDF.
 *
 * @param file  Also keeps it, as .tmp/pictures/<file>.
 */
export async function printToPdf(file?: string): Promise<Uint8Array> {
  const { data } = await cdp<Picture>('Page.printToPDF', { generateTaggedPDF: true, printBackground: true });
  if (file !== undefined) await command('styr-save', { name: file, base64: data });
  return bytesOf(data);
}

interface Picture { readonly data: string }

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
