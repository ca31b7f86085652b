/** Registers an element that only stories have; once, also where a page of stories is loaded anew. */
export function register(tag: `story-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
