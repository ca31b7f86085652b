import { deliver } from './delivery.ts';
import type { Arrival } from './delivery.ts';

/** The text of the document that stands inside an element. */
export const inlineText = (element: Element): string | undefined =>
  element.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;

/**
 * Reads the document that stands inside an element as `<script type="application/json">`, and again when it changes.
 *
 * @returns  What stops it.
 */
export function watchInline(element: Element, listener: (arrival: Arrival) => void): () => void {
  const observer = new MutationObserver(read);
  let last: string | undefined;

  function read(): void {
    // While the parser is at work the script may be half there.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', read, { once: true });
      return;
    }
    const text = inlineText(element);
    if (text !== undefined && text !== last) listener(deliver(last = text, document.baseURI));
  }

  observer.observe(element, { childList: true, characterData: true, subtree: true });
  read();
  return () => {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', read);
  };
}
