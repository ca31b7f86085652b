import { parsePeriod } from './period.ts';

/** The number that a text was meant to be, as JSON writes it: "12,5" is 12.5 and "1 234" is 1234. */
export function numberIn(input: unknown): string | undefined {
  const text = String(input).trim();
  if (text.length > 40) return undefined;
  const plain = text
    .replace(/[\s%]|\.(?=.*,)/g, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? String(Number(plain)) : undefined;
}

const LETTERS: Readonly<Record<string, string>> = { M: '', K: 'Q', V: 'W', U: 'W', H: 'S' };

/** The period that a text was meant to be: 2025M03, 2025K1, 2025V07, 2025/3, 2025-03-01T10:00:00. */
export function periodIn(input: unknown): string | undefined {
  const text = String(input);
  const [, year = '', letter = '', number = ''] = /^(\d{4})[-/ ]?([A-Z]?)(\d\d?)$/.exec(text.toUpperCase()) ?? [];
  const mark = LETTERS[letter] ?? letter;
  return [`${year}-${mark}${number}`, `${year}-${mark}0${number}`, text.slice(0, 16)].find(
    (meant) => meant !== text && parsePeriod(meant),
  );
}

/** Whether so many letters put in, taken out or changed make one name the other (Levenshtein 1966). */
function isWithin(edits: number, a: string, b: string): boolean {
  if (a === b || edits < 1) return a === b;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return isWithin(edits, restA, restB);
  return isWithin(edits - 1, restA, b) || isWithin(edits - 1, a, restB) || isWithin(edits - 1, restA, restB);
}

/** The name that a misspelt one is nearest to: at most two letters away, and one in a short name. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const near = (edits: number): string | undefined =>
    names.find((other) => isWithin(edits, name.slice(0, 40).toLowerCase(), other.toLowerCase()));
  return near(1) ?? near(name.length > 4 ? 2 : 0);
}
