// What tests put in the place of the world: a clock that stands until it is moved, and a server that answers as told.
import { clock } from '../../src/element/clock.ts';

/** Stands still at an instant, and runs what is due when it is moved. */
export interface StoppedClock {
  readonly advance: (ms: number) => void;
  readonly restore: () => void;
}

/** Puts a stopped clock in the place of the library's own. */
export function stopClock(start = Date.UTC(2026, 10, 22, 12)): StoppedClock {
  const real = { ...clock };
  let now = start;
  const timers = new Map<object, { readonly at: number; readonly run: () => void }>();
  clock.now = () => now;
  clock.after = (ms, run) => {
    const key = {};
    timers.set(key, { at: now + ms, run });
    return () => { timers.delete(key); };
  };
  return {
    advance(ms) {
      now += ms;
      for (const [key, { at, run }] of [...timers]) {
        if (at <= now && timers.delete(key)) run();
      }
    },
    restore: () => { Object.assign(clock, real); },
  };
}

/** What was asked of the server, and what becomes of it. */
export interface Asked {
  readonly address: string;
  readonly init: RequestInit;
  readonly answer: (body: BodyInit | null, init?: ResponseInit & Extra) => void;
  readonly fail: (how?: { readonly away: boolean }) => void;
}

/** What a response says that its constructor cannot be told. */
interface Extra {
  readonly redirected?: boolean;
}

export interface StandInServer {
  readonly asked: readonly Asked[];
  readonly restore: () => void;
}

/**
 * Takes the place of `fetch`: each request waits for its test to answer it. Aborted ones are rejected.
 *
 * Whoever asks after a failure where the address leads, is answered as that failure was: away, or nowhere.
 */
export function standInServer(): StandInServer {
  const real = window.fetch;
  const asked: Asked[] = [];
  let leadsAway = false;
  window.fetch = (input, init = {}) => new Promise((resolve, reject) => {
    const address = String(input);
    if (init.redirect === 'manual') {
      const response = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
      if (leadsAway) resolve(response);
      else reject(new TypeError('Failed to fetch'));
      return;
    }
    init.signal?.addEventListener('abort', () => { reject(new DOMException('aborted', 'AbortError')); });
    asked.push({
      address,
      init,
      answer(body, { redirected = false, ...rest } = {}) {
        const response = new Response(body, rest);
        Object.defineProperties(response, { url: { value: address }, redirected: { value: redirected } });
        resolve(response);
      },
      fail({ away } = { away: false }) {
        leadsAway = away;
        reject(new TypeError('Failed to fetch'));
      },
    });
  });
  return { asked, restore: () => { window.fetch = real; } };
}

/** Waits until something holds that comes after promises and streams, however many tasks they take. */
export async function until(holds: () => boolean): Promise<void> {
  for (let round = 0; round < 1000; round += 1) {
    await new Promise((resolve) => { setTimeout(resolve); });
    if (holds()) return;
  }
  throw new Error(`until: did not come to hold: ${String(holds)}`);
}

/** Makes the page be hidden, or seen again. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Gives `document.hidden` back to the browser. */
export function unsetHidden(): void {
  Reflect.deleteProperty(document, 'hidden');
}
