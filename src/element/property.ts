import type { PropertyDeclaration, ReactiveElement } from '@lit/reactive-element';

/**
 * Makes a field a reactive property, with an attribute of its name.
 *
 * Lit's own decorator knows two kinds of decorators, and costs every page 0.4 kB for the one that is not used here.
 */
export const property = (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
