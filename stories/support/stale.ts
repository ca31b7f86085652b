import type { Document } from '../../src/contract/index.ts';
import { subscribe } from '../../src/element/store.ts';

const addresses = new Map<Document, Promise<string>>();

/**
 * An address at which a document was once, and is no more: what widgets show of it is the last good view.
 *
 * The page's store is asked as a widget asks it, until it has both a document and a failure.
 */
export function staleAddress(document: Document): Promise<string> {
  const known = addresses.get(document) ?? failLater(document);
  addresses.set(document, known);
  return known;
}

function failLater(document: Document): Promise<string> {
  const address = URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));
  // Holds the document for widgets that come later.
  subscribe(address, () => undefined);
  return new Promise((resolve) => {
    const leave = subscribe(address, ({ failure }) => {
      URL.revokeObjectURL(address);
      if (!failure) return;
      leave();
      resolve(address);
    }, 1);
  });
}
