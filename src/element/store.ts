import type { Finding } from '../contract/context.ts';
import type { Trouble } from '../locale/words/common.ts';
import { clock } from './clock.ts';
import { deliver, partsWanted } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { request } from './request.ts';
import type { Answer } from './request.ts';

export type Listener = (delivery: Delivery) => void;

/** One address, however many widgets show what lies there. */
interface Source {
  readonly address: string;
  /** Each with how often it wants news, in milliseconds. */
  readonly listeners: Map<Listener, number>;
  /** What the listeners have been told last. */
  told?: Delivery;
  /** The last document, and when it was last known to be the newest. */
  good?: Delivery;
  goodAt: number;
  triedAt: number;
  attempt?: AbortController | undefined;
  callOff?: () => void;
}

const TIMEOUT_MS = 15_000;
const TOO_SLOW = 'too slow';
const sources = new Map<string, Source>();

/**
 * Listens to the document at an address: one request and one check for all who do.
 *
 * @param listener  Called at once where the document is here already, then with each new one and each new failure.
 * @param refreshMs  How often to ask for news; the shortest that anyone wants counts. Infinity: never.
 * @returns  What stops it. When nobody listens any more, the request is aborted and the document let go.
 */
export function subscribe(address: string, listener: Listener, refreshMs = Infinity): () => void {
  const source = sources.get(address) ?? open(address);
  source.listeners.set(listener, refreshMs);
  if (source.told) listener(source.told);
  plan(source);
  return () => {
    source.listeners.delete(listener);
    // Not at once: an element that is moved leaves and comes back.
    queueMicrotask(() => { close(source); });
  };
}

/** When the document at an address was last known to be the newest, and when that is looked at again; else Infinity. */
export function lookedAt(
  address: string,
): Pick<Source, 'address' | 'goodAt'> & { readonly nextAt: number } | undefined {
  const source = sources.get(address);
  return source && { address, goodAt: source.goodAt, nextAt: source.triedAt + shortestRefresh(source) };
}

function open(address: string): Source {
  if (sources.size === 0) document.addEventListener('visibilitychange', planAll);
  const source: Source = { address, listeners: new Map(), triedAt: 0, goodAt: 0 };
  sources.set(address, source);
  return source;
}

function close(source: Source): void {
  if (source.listeners.size > 0 || sources.get(source.address) !== source) return;
  sources.delete(source.address);
  source.attempt?.abort();
  source.callOff?.();
  if (sources.size === 0) document.removeEventListener('visibilitychange', planAll);
}

function planAll(): void {
  sources.forEach(plan);
}

/** The first attempt is made at once; the others when their time has come and the page is seen. */
function plan(source: Source): void {
  source.callOff?.();
  if (source.attempt) return;
  if (source.told?.parts !== partsWanted() && !readMore(source)) {
    attempt(source);
    return;
  }
  const refreshMs = shortestRefresh(source);
  if (refreshMs === Infinity || document.hidden) return;
  source.callOff = clock.after(Math.max(0, source.triedAt + refreshMs - clock.now()), () => { attempt(source); });
}

/** For a widget that came late and needs what was not read: the text is still here, unless the last attempt failed. */
function readMore(source: Source): boolean {
  const { told } = source;
  if (!told || told.failure) return false;
  tell(source, source.good = { ...deliver(told.input, told.base), fetchedAt: told.fetchedAt });
  return true;
}

const shortestRefresh = ({ listeners }: Source): number => Math.min(...listeners.values());

function attempt(source: Source): void {
  const controller = source.attempt = new AbortController();
  const callOff = clock.after(TIMEOUT_MS, () => { controller.abort(TOO_SLOW); });
  request(source.address, controller.signal).then((answer) => {
    callOff();
    const isSlow = controller.signal.reason === TOO_SLOW;
    // Ends what is left of a text that was too long.
    controller.abort();
    conclude(source, isSlow ? { ...answer, failure: 'tooSlow' } : answer);
  }).catch((error: unknown) => { console.error('styrtavla:', error); });
}

function conclude(source: Source, answer: Answer): void {
  if (sources.get(source.address) !== source) return;
  source.attempt = undefined;
  source.triedAt = clock.now();
  tell(source, deliveryFrom(source, answer));
  plan(source);
}

function tell(source: Source, delivery: Delivery): void {
  if (delivery === source.told) return;
  source.told = delivery;
  for (const listener of [...source.listeners.keys()]) listener(delivery);
}

/** The same object as before where nothing is new. */
function deliveryFrom(source: Source, { text = '', failure, base, isPage }: Answer): Delivery {
  if (failure) return failed(source, failure);
  if (text !== source.good?.input || source.good.parts !== partsWanted()) {
    const next = deliver(text, base);
    const { failure: fault, findings } = next;
    if (fault) return failed(source, isPage && fault === 'unreadable' ? 'login' : fault, findings);
    source.good = next;
  }
  source.goodAt = source.triedAt;
  return source.good;
}

/** The last good view stays, with its time. */
function failed(source: Source, failure: Trouble, findings: readonly Finding[] = []): Delivery {
  const { told, good, goodAt, triedAt } = source;
  const parts = partsWanted();
  const isKnown = told?.failure === failure && told.parts === parts;
  return isKnown ? told : { base: '', ...good, failure, findings, fetchedAt: goodAt || triedAt, parts };
}
