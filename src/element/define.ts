import type { Fields } from '../contract/schema.ts';
import { want } from './delivery.ts';

let told = false;

/**
 * Registers an element, unless another copy of the library has done so: the first on the page keeps the name, and the
 * second says so once on the console.
 */
export function define(tag: string, element: CustomElementConstructor & { readonly fields: Fields }): void {
  const first = customElements.get(tag);
  if (!first) {
    want(element.fields);
    customElements.define(tag, element);
  } else if (first !== element && !told) {
    told = true;
    console.warn(`styrtavla: <${tag}> is there already: the page loads the library twice.`);
  }
}
