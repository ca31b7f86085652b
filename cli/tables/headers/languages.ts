/** The languages that headers and words in cells are understood in. */
export const SHEET_LANGUAGES = ['sv', 'nb', 'nn', 'da', 'fi', 'en'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

/** What one thing is called in each language: names with commas between; the docs show the first. */
export type Names = Readonly<Record<SheetLanguage, string>>;

/** The names of one language, the first one first. */
export const namesIn = (names: Names, language: SheetLanguage): readonly string[] => names[language].split(', ');

/**
 * A name as names are compared: small letters without marks, other signs as one space.
 *
 * "Mål-värde:" and "MALVARDE" are not the same, "Målvärde", "malvärde" and " Målvärde: " are. Never a key of an object.
 */
export const folded = (text: string): string =>
  text
    .slice(0, 500)
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
