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
  const { input, base, fetchedAt } = told;
  // Noted at once: nobody is to ask for it again while it is read.
  const noted = source.told = { ...told, parts: partsWanted() };
  Promise.resolve(deliver(input, base)).then((next) => {
    if (source.told === noted) tell(source, taken(source, { ...next, fetchedAt }));
  }).catch(complain);
  return true;
}

const shortestRefresh = ({ listeners }: Source): number => Math.min(...listeners.values());

function attempt(source: Source): void {
  const controller = source.attempt = new AbortController();
  let isSlow = false;
  const callOff = clock.after(TIMEOUT_MS, () => {
    isSlow = true;
    controller.abort();
  });
  request(source.address, controller.signal).then((answer) => {
    callOff();
    // Ends what is left of a text that was too long.
    controller.abort();
    return deliveryFrom(source, isSlow ? { ...answer, failure: 'tooSlow' } : answer);
  }).then((next) => { conclude(source, next); }).catch(complain);
}

const complain = (error: unknown): void => { console.error('styrtavla:', error); };

function conclude(source: Source, next: Delivery): void {
  if (sources.get(source.address) !== source) return;
  source.attempt = undefined;
  source.triedAt = clock.now();
  if (!next.failure) source.goodAt = source.triedAt;
  tell(source, taken(source, next));
  plan(source);
}

function tell(source: Source, delivery: Delivery): void {
  if (delivery === source.told) return;
  source.told = delivery;
  for (const listener of [...source.listeners.keys()]) listener(delivery);
}

/** The same object as before where nothing is new. */
async function deliveryFrom({ good }: Source, { text = '', failure, base, isPage }: Answer): Promise<Delivery> {
  const parts = partsWanted();
  if (failure) return { failure, findings: [], fetchedAt: 0, base, parts };
  if (text === good?.input && parts === good.parts) return good;
  const next = await deliver(text, base);
  return isPage && next.failure === 'unreadable' ? { ...next, failure: 'login' } : next;
}

/** What is told of it: where it failed the last good view stays, with its time. */
function taken(source: Source, next: Delivery): Delivery {
  const { told, good, goodAt, triedAt } = source;
  const { failure, findings, parts } = next;
  if (!failure) return source.good = next;
  const isKnown = told?.failure === failure && told.parts === parts;
  return isKnown ? told : { base: '', ...good, failure, findings, fetchedAt: goodAt || triedAt, parts };
}
