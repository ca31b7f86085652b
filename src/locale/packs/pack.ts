import type { Language, Words } from '../language.ts';

/** Loads the words of a language: true where they are here, else a promise that they will be. */
export type Pack = (language: Language) => true | Promise<unknown>;

/**
 * Words that come language by language: a page pays for the one that it is read in.
 *
 * @param take  Puts what has come into its tables.
 */
export function pack<Module>(
  loaders: Words<() => Promise<Module>>,
  take: (language: Language, module: Module) => void,
): Pack {
  const here = new Map<Language, true | Promise<unknown>>();
  return (language) => {
    const state = here.get(language) ?? loaders[language]().then((module) => {
      take(language, module);
      here.set(language, true);
    }, (error: unknown) => {
      // Asked for again by the next widget: a network comes back.
      here.delete(language);
      throw error;
    });
    here.set(language, state);
    return state;
  };
}

/** Tables are read-only to all but the packs that fill them. */
export function fill<T>(table: Words<T>, language: Language, words: T): void {
  (table as Record<Language, T>)[language] = words;
}
