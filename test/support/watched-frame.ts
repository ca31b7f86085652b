import { couldNotPreload, preload } from './browser.ts';
import type { StrictFrame } from './strict-frame.ts';

/** A strict page, and all that it did from before its first script on. */
export interface WatchedFrame extends StrictFrame {
  /** Warnings and errors on its console, and dialogs; none of them reaches the console of the test. */
  readonly said: () => readonly string[];
  /** Paths of what its scripts fetched, one for each request. */
  readonly fetched: () => readonly string[];
  /** Paths of everything that it loaded in another way. */
  readonly loaded: () => readonly string[];
  readonly addedGlobals: () => readonly string[];
  /** Members of built-in objects that have come, gone or become others. */
  readonly changedBuiltIns: () => readonly string[];
}

interface Watch {
  readonly refusals: readonly string[];
  readonly failures: readonly string[];
  readonly said: readonly string[];
  readonly fetched: readonly string[];
  readonly addedGlobals: () => readonly string[];
  readonly changedBuiltIns: () => readonly string[];
}

/**
 * Opens a page that is watched. The watcher comes with the browser's own tools, so the page is served as it always is.
 *
 * @param open  Calls `strictFrame` or `servedFrame`.
 * @param scripts  Runs in the page before all else, whatever its policy.
 */
export async function watchedFrame(open: () => Promise<StrictFrame>, scripts = ''): Promise<WatchedFrame> {
  const source = `if (location.pathname.startsWith('/strict/')) { ${scripts}; (${watch.toString()})(); }`;
  const stop = await preload(source);
  const frame = await open();
  await stop();
  const { styrWatch = await unwatched(frame) } = frame.window as unknown as { readonly styrWatch?: Watch };
  const entries = (): readonly PerformanceResourceTiming[] =>
    frame.window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const pathOf = (address: string): string => {
    const { origin, pathname, href } = new URL(address, frame.document.baseURI);
    return origin === location.origin ? pathname : href;
  };
  return {
    ...frame,
    refusals: () => styrWatch.refusals,
    failures: () => styrWatch.failures,
    said: () => styrWatch.said,
    fetched: () => styrWatch.fetched.map(pathOf),
    loaded: () => entries().filter(({ initiatorType }) => initiatorType !== 'fetch').map(({ name }) => pathOf(name))
      .filter((path) => path !== '/strict/first.js'),
    addedGlobals: styrWatch.addedGlobals,
    changedBuiltIns: styrWatch.changedBuiltIns,
  };
}

function unwatched(frame: StrictFrame): Promise<never> {
  frame.remove();
  return couldNotPreload();
}

// Goes to the page as text: it must not reach outside itself.
function watch(): void {
  const refusals: string[] = [];
  const failures: string[] = [];
  const said: string[] = [];
  const fetched: string[] = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    refusals.push([effectiveDirective, blockedURI, sample].filter(Boolean).join(' '));
  });
  addEventListener('error', ({ message }) => { failures.push(message); });
  addEventListener('unhandledrejection', ({ reason }) => { failures.push(String(reason)); });
  const realFetch = globalThis.fetch;
  Object.assign(globalThis, {
    fetch(input: RequestInfo, init?: RequestInit) {
      fetched.push(input instanceof Request ? input.url : input);
      return realFetch(input, init);
    },
  });
  const keep = (kind: string) => (...words: unknown[]): undefined => {
    said.push([kind, ...words].map(String).join(' '));
  };
  Object.assign(console, { warn: keep('warn'), error: keep('error') });
  Object.assign(globalThis, { alert: keep('alert'), confirm: keep('confirm'), prompt: keep('prompt') });

  function builtIns(): Map<string, unknown> {
    const found = new Map<string, unknown>();
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
      if (typeof value !== 'function') continue;
      for (const [of, object] of [[name, value], [`${name}.prototype`, value.prototype]]) {
        if (!object) continue;
        for (const key of Reflect.ownKeys(object)) {
          const property = Object.getOwnPropertyDescriptor(object, key);
          found.set(`${of}.${String(key)}`, property?.get ?? property?.value);
        }
      }
    }
    return found;
  }

  const before = builtIns();
  // What is another one each time that it is read, as lists of what is supported are in WebKit.
  const unsteady = new Set(before.keys());
  for (const [name, value] of builtIns()) if (Object.is(before.get(name), value)) unsteady.delete(name);
  const own = new Set(Object.getOwnPropertyNames(globalThis));
  Object.assign(globalThis, {
    styrWatch: {
      refusals,
      failures,
      said,
      fetched,
      addedGlobals: () =>
        Object.getOwnPropertyNames(globalThis).filter((name) => !own.has(name) && name !== 'styrWatch'),
      changedBuiltIns() {
        const after = builtIns();
        const isAsBefore = (name: string): boolean =>
          unsteady.has(name) || (Object.is(before.get(name), after.get(name)) && after.has(name));
        return [
          ...[...before.keys()].filter((name) => !isAsBefore(name)),
          ...[...after.keys()].filter((name) => own.has(name.split('.')[0] ?? '') && !before.has(name)),
        ];
      },
    },
  });
}
