import { folded, namesIn, SHEET_LANGUAGES } from '../headers/languages.ts';
import { meanings, MONTHS, ORDINALS, PERIOD_PARTS, SEASONS } from '../headers/words.ts';

export type Part = 'year' | 'halfYear' | 'tertial' | 'quarter' | 'month' | 'week';

/** What a word in a period means; `season`: the first or second half of a year by a school's terms. */
export type PeriodWord =
  | { readonly kind: 'month'; readonly index: number }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'ordinal'; readonly index: number }
  | { readonly kind: 'season'; readonly index: number };

const FEWEST_LETTERS = 3;

/** Short forms of a month: its first letters, three or more; in Finnish "maalis", since "mar" is another month. */
function formsOf(month: string, language: string): readonly string[] {
  if (language === 'fi') return [month, month.replace(/kuu$/, ''), `${month}ta`, `${month}n`];
  return Array.from({ length: month.length - FEWEST_LETTERS + 1 }, (_, more) =>
    month.slice(0, FEWEST_LETTERS + more),
  );
}

function monthWords(): [string, PeriodWord][] {
  return SHEET_LANGUAGES.flatMap((language) =>
    namesIn(MONTHS, language).flatMap((month, nth) =>
      formsOf(folded(month), language).map((word): [string, PeriodWord] => [word, { kind: 'month', index: nth + 1 }]),
    ),
  );
}

/** 1:a, 2nd: the letters that follow a number in its place. */
const ENDINGS: [string, 'ending'][] = ['a', 'e', 'st', 'nd', 'rd', 'th'].map((word) => [word, 'ending']);

/** Every word that may stand in a period, folded. */
const WORDS: ReadonlyMap<string, PeriodWord | 'ending'> = new Map<string, PeriodWord | 'ending'>([
  ...ENDINGS,
  ...SHEET_LANGUAGES.flatMap((language) =>
    namesIn(ORDINALS, language).map((word, nth): [string, PeriodWord] => [
      folded(word),
      { kind: 'ordinal', index: nth + 1 },
    ]),
  ),
  ...[...meanings(PERIOD_PARTS)].map(([word, part]): [string, PeriodWord] => [word, { kind: 'part', part }]),
  ...[...meanings(SEASONS)].map(([word, half]): [string, PeriodWord] => [
    word,
    { kind: 'season', index: half === 'first' ? 1 : 2 },
  ]),
  ...monthWords(),
]);

export interface PeriodTokens {
  readonly words: readonly PeriodWord[];
  /** As they are written: "07" says something else than "2007". */
  readonly numbers: readonly string[];
  /** Whether the text begins with a word. */
  readonly wordFirst: boolean;
}

/** The words and numbers of a period; undefined where any word is another. */
export function periodTokens(text: string): PeriodTokens | undefined {
  const tokens = folded(text).match(/\d+|\p{L}+/gu) ?? [];
  const words: PeriodWord[] = [];
  for (const token of tokens.filter((each) => !/^\d/.test(each))) {
    const word = WORDS.get(token);
    if (word === undefined) return undefined;
    if (word !== 'ending') words.push(word);
  }
  return { words, numbers: tokens.filter((each) => /^\d/.test(each)), wordFirst: !/^\d/.test(tokens[0] ?? '') };
}
