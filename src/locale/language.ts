import type { Text } from '../contract/index.ts';

/** The languages that the widgets speak; a page in any other gets English words around the document's own texts. */
export const LANGUAGES = ['sv', 'nb', 'nn', 'da', 'fi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A table of words: a language or a word that is missing does not compile. */
export type Words<T> = Readonly<Record<Language, T>>;

/** What follows a number: for one, and for any other count. One text alone serves both. */
export type Forms = string | readonly [one: string, other: string];

/** One ending for both forms of a noun. */
export const pair = (one: string, other: string, ending: string): Forms => [one + ending, other + ending];

// sv_SE is no language tag, but pages write it.
const canonical = (tag: string): string => tag.toLowerCase().replaceAll('_', '-');
const baseOf = (tag: string): string => canonical(tag).replace(/-.*/, '');

// What a Norwegian page calls itself is bokmål by either name.
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nb: 'no' };

/**
 * The widgets' language for a page or section.
 *
 * @param tag  As `lang` has it: sv-FI is sv, no is nb, and everything unknown (also "") is en.
 */
export function languageOf(tag: string): Language {
  const base = baseOf(tag);
  return LANGUAGES.find((language) => language === base) ?? (base === 'no' ? 'nb' : 'en');
}

/**
 * What a text of the document says to this reader: in the reader's language, else its base language, else the
 * document's language, else the first there is.
 *
 * @param tag  The reader's full tag: sv-FI finds sv-FI before sv, and no finds nb.
 */
export function textIn(text: Text, tag: string, documentLanguage = ''): string {
  if (typeof text === 'string') return text;
  const entries = Object.entries(text);
  const base = baseOf(tag);
  for (const wanted of [canonical(tag), base, ALIASES[base], canonical(documentLanguage)]) {
    const found = entries.find(([language]) => canonical(language) === wanted);
    if (found) return found[1];
  }
  return entries[0]?.[1] ?? '';
}
