import { folded } from '../headers/languages.ts';

const LONGEST = 100;

/**
 * The id that is made from a name: small letters without marks, hyphens for all else, cut after 100 at a whole word.
 *
 * "Sjukfrånvaro, korttid (%)" is "sjukfranvaro-korttid". The same name always gives the same id.
 */
export function idFrom(name: string): string {
  const words = folded(name).replaceAll('%', ' ').trim().replace(/\s+/g, '-');
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, LONGEST);
}

/** Every form of a text that people may write: the one, or one a language. */
export function formsOf(text: unknown): readonly string[] {
  if (typeof text === 'string') return [text];
  return typeof text === 'object' && text !== null
    ? Object.values(text).filter((form) => typeof form === 'string')
    : [];
}
