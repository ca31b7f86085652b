import { painted } from './browser.ts';

/** A page of its own inside the test page, under the policy of the strictest intranet. */
export interface StrictFrame {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What the policy refused so far, in words of the browser. */
  readonly refusals: () => readonly string[];
  /** Errors and unhandled rejections so far. */
  readonly failures: () => readonly string[];
  readonly remove: () => void;
}

/** Markup of a page. */
export interface PageParts {
  readonly head?: string;
  readonly body: string;
  readonly lang?: string;
}

/**
 * Loads markup under the strict policy, and waits for its scripts.
 *
 * @param parts  `head` and `body` as HTML; the built script is at `/dist/styrtavla.iife.js`. `lang` defaults to sv.
 */
export function strictFrame(parts: PageParts): Promise<StrictFrame> {
  return openFrame(`/strict/page?${new URLSearchParams({ ...parts }).toString()}`);
}

/** Loads a page as `npm start` serves it: `/index.html` is the demo. Only `strictFrame` sees refusals and failures. */
export const servedFrame = (path: string): Promise<StrictFrame> => openFrame(`/strict${path}`);

/** Loads a page in a frame of its own, from any address that the test server answers. */
export async function openFrame(src: string): Promise<StrictFrame> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = src;
  const loaded = new Promise((resolve) => { frame.addEventListener('load', resolve, { once: true }); });
  document.body.append(frame);
  await loaded;
  // The browser tells of refusals in tasks of their own, now and then after the load.
  await painted();
  const window = frame.contentWindow as (StrictFrame['window'] & Watched) | null;
  if (window === null) throw new Error(`strictFrame: ${src} has no window`);
  return {
    window,
    document: window.document,
    refusals: () => window.refusals ?? [],
    failures: () => window.failures ?? [],
    remove: () => { frame.remove(); },
  };
}

interface Watched {
  readonly refusals?: readonly string[];
  readonly failures?: readonly string[];
}
