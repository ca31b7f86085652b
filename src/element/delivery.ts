import type { Finding } from '../contract/context.ts';
import { head } from '../contract/definition/basics.ts';
import type { Document } from '../contract/index.ts';
import { readDocument } from '../contract/read-document.ts';
import type { Fields } from '../contract/schema.ts';
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

let wanted: Fields = head;

/** Adds to the parts of documents that this page reads: each widget needs its own, and one check serves them all. */
export function want(fields: Fields): void {
  wanted = { ...wanted, ...fields };
}

/** How many parts are wanted: a widget that is loaded late may need more than was read before. */
export const partsWanted = (): number => Object.keys(wanted).length;

/** Whether figures of a document may stand on fewer answers than a minimum. In doubt, and where nobody can tell. */
export const mayHide = (document: Document, minimum: number): boolean =>
  (['measures', 'assessments'] as const).some((name) =>
    document[name]?.some((item) => wanted[name]?.mayHide?.(item as never, minimum) ?? true));

/** Checks what should be a document. */
export function deliver(input: unknown, base: string): Delivery {
  const { document, findings } = readDocument(input, wanted);
  const delivery = { input, findings, fetchedAt: clock.now(), base, parts: partsWanted() };
  return document ? { ...delivery, document } : { ...delivery, failure: failureOf(findings) };
}

function failureOf(findings: readonly Finding[]): Trouble {
  const code = findings[0]?.code;
  return code === 'unknown-version' ? 'unknownVersion' : code === 'too-large' ? 'tooLarge' : 'unreadable';
}

const delivered = new WeakMap<object, Delivery>();

/** The same for an object of the page's own: checked once, however many widgets are given it. */
export function deliverData(data: unknown): Delivery {
  if (typeof data !== 'object' || data === null) return deliver(data, document.baseURI);
  const before = delivered.get(data);
  if (before?.parts === partsWanted()) return before;
  const delivery = deliver(data, document.baseURI);
  delivered.set(data, delivery);
  return delivery;
}
