const LANG = { subtree: true, attributeFilter: ['lang'] };
const changes = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The `lang` nearest up the tree, through shadow roots: a BCP 47 tag, or "" where nobody says. */
export function languageTagOf(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageTagOf(root.host) : '';
}

/**
 * Calls `change` when a `lang` changes in the page or in a shadow root on the way up from the element.
 *
 * One observer serves all, and lets go when the last one stops. What changed may lie elsewhere: ask
 * {@link languageTagOf}.
 *
 * @returns  What stops it.
 */
export function watchLanguage(element: Element, change: () => void): () => void {
  observer ??= new MutationObserver(() => changes.forEach((each) => each()));
  changes.add(change);
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, LANG);
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => {
    changes.delete(change);
    if (changes.size === 0) observer?.disconnect();
  };
}
