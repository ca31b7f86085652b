import { deliver } from './delivery.ts';
import type { Arrival } from './delivery.ts';

const SCRIPT = ':scope > script[type="application/json"]';

/** The text of the document that stands inside an element. */
export const inlineText = (element: Element): string | undefined =>
  element.querySelector(SCRIPT)?.textContent ?? undefined;

/**
 * Reads the document that stands inside an element as `<script type="application/json">`, and again when it changes.
 *
 * @param root  The element's shadow root, whose slot tells of children that come and go.
 * @returns  What stops it.
 */
export function watchInline(element: Element, root: Node, listener: (arrival: Arrival) => void): () => void {
  const observer = new MutationObserver(read);
  let last: string | undefined;

  function read(): void {
    // While the parser is at work the script may be half there.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', read, { once: true });
      return;
    }
    observer.disconnect();
    const script = element.querySelector(SCRIPT);
    if (!script) return;
    observer.observe(script, { childList: true, characterData: true, subtree: true });
    const text = script.textContent;
    if (text !== last) listener(deliver(last = text, document.baseURI));
  }

  root.addEventListener('slotchange', read);
  read();
  return () => {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', read);
    root.removeEventListener('slotchange', read);
  };
}
