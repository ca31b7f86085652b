import type { Finding } from '../contract/context.ts';
import { head } from '../contract/definition/basics.ts';
import type { Document } from '../contract/index.ts';
import { faultlessCopy } from '../contract/faultless.ts';
import type { Fields, Schema } from '../contract/schema.ts';
import type { Trouble } from '../locale/words/common.ts';
import { clock } from './clock.ts';

/** What a widget gets to show: a document, why there is none, or both: the last good one and why there is no newer. */
export interface Delivery {
  readonly document?: Document;
  /** Why there is no document, or no newer one. */
  readonly failure?: Trouble;
  /** What the checker found, before it is put into words. */
  readonly findings: readonly Finding[];
  /** When the document came, in milliseconds since 1970; where none ever did, when it first failed so. */
  readonly fetchedAt: number;
  /** What the document was read from: it may hold what must not show. */
  readonly input?: unknown;
  /** The address that relative addresses in the document start from. */
  readonly base: string;
  /** Of how many parts it was read. */
  readonly parts: number;
}

/** A promise of one while what tells the faults of a document, or finds small groups in it, is on its way. */
export type Arrival = Delivery | Promise<Delivery>;

let wanted: Fields = head;
let parts = 0;
let hide: Schema<unknown>['lock'];

/** Adds to the parts of documents that this page reads: each widget needs its own, and one check serves them all. */
export function want(fields: Fields): void {
  for (const name in fields) {
    const field = fields[name];
    const before = wanted[name];
    // A list in full serves those, too, that need a part of it.
    if (!field || field === before || (before && !before.item?.().isPart)) continue;
    wanted = { ...wanted, [name]: field };
    parts++;
    hide ??= field.lock;
  }
}

/** Grows with the parts that are wanted: a widget that is loaded late may need more than was read before. */
export const partsWanted = (): number => parts;

/**
 * The same without figures over fewer answers than a minimum. Where what finds them does not come there is no document.
 */
export function lock(arrival: Arrival, minimum: number): Arrival {
  if (arrival instanceof Promise) return arrival.then((delivery) => lock(delivery, minimum));
  return hide?.(arrival, minimum, wanted, (rest) => ({ ...rest, findings: [], failure: 'noAnswer' })) ?? arrival;
}

/**
 * Checks what should be a document.
 *
 * @returns  A promise where something is wrong with it: what tells faults, and takes them out, comes with the first.
 *   Where that does not come there is no document.
 */
export function deliver(input: unknown, base: string): Arrival {
  const fields = wanted;
  const document = faultlessCopy(input, fields);
  const delivery = { input, findings: [], fetchedAt: clock.now(), base, parts };
  return document ? { ...delivery, document } : import('./faulty.ts').then(
    ({ readFaulty }) => ({ ...delivery, ...readFaulty(input, fields) }),
    () => ({ ...delivery, failure: 'noAnswer' }),
  );
}

interface Checked {
  readonly parts: number;
  readonly arrival: Arrival;
}
const checked = new WeakMap<object, Checked>();

/** The same for an object of the page's own: checked once, however many widgets are given it. */
export function deliverData(data: unknown): Arrival {
  if (typeof data !== 'object' || data === null) return deliver(data, document.baseURI);
  const before = checked.get(data);
  if (before?.parts === parts) return before.arrival;
  const arrival = deliver(data, document.baseURI);
  checked.set(data, { parts, arrival });
  return arrival;
}
