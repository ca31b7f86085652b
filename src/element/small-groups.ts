import type { Document } from '../contract/index.ts';
import { mayHide } from './delivery.ts';
import type { Arrival } from './delivery.ts';

/** Documents without what must not show, by the minimum that they were locked with. */
const known = new WeakMap<Document, Map<number, Document | Promise<Document>>>();

/**
 * A delivery with a document in which no figure over fewer than `minimum` answers is left, and none from which one
 * would follow; the same document for all who ask. The delivery itself where there is nothing to hide, or no minimum.
 *
 * @returns  A promise while the delivery is on its way, or the code that finds them: most documents are suppressed
 *   before they are published, and their pages do without. Where it does not come there is no document: it may hold
 *   anything.
 */
export function lock(arrival: Arrival, minimum: number): Arrival {
  if (arrival instanceof Promise) return arrival.then((delivery) => lock(delivery, minimum));
  const { document, ...rest } = arrival;
  const left = document && locked(document, minimum);
  if (!(left instanceof Promise)) return arrival;
  return left.then((shown) => ({ ...rest, document: shown }), () => ({ ...rest, findings: [], failure: 'noAnswer' }));
}

function locked(document: Document, minimum: number): Document | Promise<Document> {
  const byMinimum = known.get(document) ?? new Map<number, Document | Promise<Document>>();
  known.set(document, byMinimum);
  const before = byMinimum.get(minimum);
  if (before) return before;
  const left = minimum > 0 && mayHide(document, minimum) ? suppressed(document, minimum) : document;
  byMinimum.set(minimum, left);
  return left;
}

async function suppressed(document: Document, minimum: number): Promise<Document> {
  const { suppress } = await import('../contract/suppress.ts');
  return suppress(document, { minimum }).document;
}
