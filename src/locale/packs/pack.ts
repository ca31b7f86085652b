import { habits } from '../habits.ts';
import type { Habits } from '../habits.ts';
import type { Language, Words } from '../language.ts';
import { commonWords } from '../words/common.ts';
import type { CommonWords } from '../words/common.ts';

/** Loads the words of a language: true where they are here, else a promise that they will be. */
export type Pack = (language: Language) => true | Promise<unknown>;

/** How a language writes, and the words of every widget: with the words of any. */
export interface Base {
  readonly habits: Habits;
  readonly common: CommonWords;
}

/** A table for each part of a module. */
type Tables<Module> = { readonly [Name in keyof Module]: Words<Module[Name]> };

/**
 * Words that come language by language: a page pays for the one that it is read in.
 *
 * @param loaders  The modules: what a widget says, and all that this stands on.
 * @param own  The tables of what is not in every module.
 */
export function pack<Module extends Base>(
  loaders: Words<() => Promise<Module>>, own: Tables<Omit<Module, keyof Base>>,
): Pack {
  // Read-only to all but the packs that fill them.
  const tables = { habits, common: commonWords, ...own } as Tables<Module>;
  const here = new Map<Language, true | Promise<unknown>>();
  return (language) => {
    const state = here.get(language) ?? loaders[language]().then((module) => {
      for (const name in tables) (tables[name] as Record<Language, unknown>)[language] = module[name];
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
