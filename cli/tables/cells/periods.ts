import { parsePeriod } from '../../../src/contract/index.ts';
import { periodTokens } from './period-words.ts';
import type { Part, PeriodTokens } from './period-words.ts';
import type { Reading, Readings } from './settle.ts';

/** The habits of writing periods that could be meant otherwise; `clear` cannot. */
export type PeriodForm =
  | 'clear'
  | 'shortYear'
  | 'season'
  | 'serial'
  | 'dayFirst'
  | 'monthFirst'
  | 'yearFirst'
  | 'sixMonth'
  | 'sixWeek'
  | 'yearMonth'
  | 'schoolYear'
  | 'midnight';

/** What the header says that a column holds, and the year that a column beside it gives. */
export interface PeriodHint {
  readonly part?: Part | 'day';
  readonly year?: string;
}

type PeriodReading = Reading<string, PeriodForm>;

const LONGEST = 40;
const LETTERS = { year: '', halfYear: 'S', tertial: 'T', quarter: 'Q', month: '', week: 'W' } as const;
/** School years are no periods of the contract: this stands for one where a month could be meant too. */
export const SCHOOL_YEAR = 'school year';

/** A part of a year in the contract's form; none where there is no such part. */
function partOf(year: string, part: Part, index: string | number): string | undefined {
  const number = Number(index);
  const wide = part === 'month' || part === 'week' ? String(number).padStart(2, '0') : String(number);
  const period = part === 'year' ? year : `${year}-${LETTERS[part]}${wide}`;
  return plausible(year) && parsePeriod(period) ? period : undefined;
}

const plausible = (year: string): boolean => /^(1[89]|20)\d\d$/.test(year);

/** "25" is 2025 and "98" is 1998, as Excel has it, but with the border at 80. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 80 ? '20' : '19'}${year}`);

function dayOf(year: string, month: string, day: string): string | undefined {
  const date = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return plausible(fullYear(year)) && parsePeriod(date) ? date : undefined;
}

const reading = (value: string | undefined, form: PeriodForm = 'clear'): readonly PeriodReading[] =>
  value === undefined ? [] : [{ value, form }];

/** Days since the day before 1900, as Excel counts them, from 1980 to 2050: other numbers are numbers. */
const SERIAL = { first: 29_221, last: 55_153, zero: Date.UTC(1899, 11, 30) };

function serialDay(text: string): string | undefined {
  const days = Number(text);
  if (!(days >= SERIAL.first && days <= SERIAL.last)) return undefined;
  return new Date(SERIAL.zero + days * 864e5).toISOString().slice(0, 10);
}

type Pattern = readonly [
  form: RegExp,
  read: (match: readonly string[], hint: PeriodHint) => readonly PeriodReading[],
];

const TIME = '(?:[T ](\\d\\d?)[:.](\\d\\d)(?:[:.]00)?(?:[.,]0+)?)?';

/** A day, or the moment in it; midnight may be all that Excel knows of a day. */
function dayOrMoment(
  day: string | undefined,
  hour = '',
  minute = '',
  form: PeriodForm = 'clear',
): readonly PeriodReading[] {
  if (day === undefined || hour === '') return reading(day, form);
  if (Number(hour) + Number(minute) === 0) return reading(day, form === 'clear' ? 'midnight' : form);
  const moment = `${day}T${hour.padStart(2, '0')}:${minute}`;
  return reading(parsePeriod(moment) ? moment : undefined, form);
}

/** Forms of digits and signs alone; the first that fits is asked. */
const PATTERNS: readonly Pattern[] = [
  [
    /^(\d{4})$/,
    ([, year = ''], hint) => (hint.part && hint.part !== 'year' && hint.year ? [] : reading(partOf(year, 'year', 1))),
  ],
  [/^(\d{5})$/, ([, days = '']) => reading(serialDay(days), 'serial')],
  [
    /^(\d{4})(\d\d)$/,
    ([, year = '', number = ''], { part }) => [
      ...(part === 'week' ? [] : reading(partOf(year, 'month', number), part === 'month' ? 'clear' : 'sixMonth')),
      ...(part === 'month' ? [] : reading(partOf(year, 'week', number), part === 'week' ? 'clear' : 'sixWeek')),
    ],
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, ([, year = '', month = '', day = '']) => reading(dayOf(year, month, day))],
  [
    new RegExp(`^(\\d{4})[-./](\\d\\d?)[-./](\\d\\d?)${TIME}$`),
    ([, year = '', month = '', day = '', hour, minute]) => dayOrMoment(dayOf(year, month, day), hour, minute),
  ],
  [
    new RegExp(`^(\\d\\d?)([-./]) ?(\\d\\d?)\\2 ?(\\d{4})${TIME}$`),
    ([, one = '', sign = '', two = '', year = '', hour, minute]) => [
      ...dayOrMoment(dayOf(year, two, one), hour, minute, sign === '/' ? 'dayFirst' : 'clear'),
      // Points and hyphens stand in Nordic dates, and there the day comes first.
      ...(sign === '/' ? dayOrMoment(dayOf(year, one, two), hour, minute, 'monthFirst') : []),
    ],
  ],
  [
    /^(\d\d)([-./])(\d\d)\2(\d\d)$/,
    ([, one = '', , two = '', three = '']) => [
      ...reading(dayOf(three, two, one), 'dayFirst'),
      ...reading(dayOf(three, one, two), 'monthFirst'),
      ...reading(dayOf(one, two, three), 'yearFirst'),
    ],
  ],
  [
    /^(\d{4})([-/])(\d\d?)$/,
    ([, year = '', sign = '', number = '']) => {
      const month = partOf(year, 'month', number);
      const schoolYear = Number(number) === (Number(year) + 1) % 100 && (sign === '/' || month === undefined);
      return [
        ...reading(month, sign === '/' ? 'yearMonth' : 'clear'),
        ...reading(schoolYear ? SCHOOL_YEAR : undefined, 'schoolYear'),
      ];
    },
  ],
  [/^(\d\d?)[-./](\d{4})$/, ([, month = '', year = '']) => reading(partOf(year, 'month', month))],
  [
    /^(\d{4})[-/](\d{4})$/,
    ([, one = '', two = '']) => reading(Number(two) === Number(one) + 1 ? SCHOOL_YEAR : undefined, 'schoolYear'),
  ],
  [
    /^(\d\d?)$/,
    ([, number = ''], { part, year }) =>
      year !== undefined && part && part !== 'day' && part !== 'year' ? reading(partOf(year, part, number)) : [],
  ],
];

/**
 * All ways to read a cell as a period, in the contract's form: "01/02/2025" has two, "mars 2025" and "2025K1" have one.
 *
 * @returns  Undefined where it is none. {@link SCHOOL_YEAR} stands for "2024/25".
 */
export function periodReadings(text: string, hint: PeriodHint = {}): Readings<string, PeriodForm> {
  if (text === '' || text.length > LONGEST) return undefined;
  if (/^\d{4}-/.test(text) && parsePeriod(text)) return reading(text);
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ');
  const pattern = PATTERNS.find(([form]) => form.test(plain));
  const found = pattern ? pattern[1](pattern[0].exec(plain) ?? [], hint) : inWords(plain, hint);
  return found.length > 0 ? found : undefined;
}

function inWords(text: string, hint: PeriodHint): readonly PeriodReading[] {
  const tokens = periodTokens(text);
  const [word, second, ...more] = tokens?.words ?? [];
  if (!tokens || !word || more.length > 0) return [];
  // "första halvåret 2025", "mars månad 2025": one of the two says which, the other what.
  if (second) return inTwoWords([word, second], tokens, hint);
  if (word.kind === 'month') return monthPeriod(word.index, tokens, hint);
  const year = yearAmong(tokens.numbers, hint, word.kind === 'season' || isYear(word) ? 0 : 1, tokens.wordFirst);
  if (!year) return [];
  if (word.kind === 'season') return reading(partOf(year.year, 'halfYear', word.index), 'season');
  if (word.kind !== 'part') return [];
  return reading(partOf(year.year, word.part, year.index ?? 1), year.short ? 'shortYear' : 'clear');
}

const isYear = (word: { readonly kind: string; readonly part?: Part }): boolean => word.part === 'year';

function inTwoWords(words: PeriodTokens['words'], tokens: PeriodTokens, hint: PeriodHint): readonly PeriodReading[] {
  const part = words.find((word) => word.kind === 'part');
  const month = words.find((word) => word.kind === 'month');
  const ordinal = words.find((word) => word.kind === 'ordinal');
  if (part && month && part.part === 'month') return monthPeriod(month.index, tokens, hint);
  const year = yearAmong(tokens.numbers, hint, 0, true);
  if (!part || !ordinal || !year) return [];
  return reading(partOf(year.year, part.part, ordinal.index), year.short ? 'shortYear' : 'clear');
}

/** "mars 2025", "mar-25", "2025 mars", "1 mars 2025", "March 1, 2025". */
function monthPeriod(
  month: number,
  { numbers, wordFirst }: PeriodTokens,
  hint: PeriodHint,
): readonly PeriodReading[] {
  const [one, two] = numbers;
  if (numbers.length === 0) return reading(hint.year === undefined ? undefined : partOf(hint.year, 'month', month));
  if (numbers.length === 2 && one && two) {
    const [year, day] = one.length === 4 ? [one, two] : [two, one];
    return year.length === 4 && day.length < 3 ? reading(dayOf(year, String(month), day)) : [];
  }
  const year = numbers.length === 1 ? (one ?? '') : '';
  if (year.length === 4) return reading(partOf(year, 'month', month));
  // "25-mar" may be a day: Excel itself writes "mar-25" for a month.
  return wordFirst && year.length === 2 ? reading(partOf(fullYear(year), 'month', month), 'shortYear') : [];
}

interface YearAndIndex {
  readonly year: string;
  readonly index?: string | undefined;
  readonly short: boolean;
}

/** Which of the numbers is the year: the one of four digits, else one of two digits after the other. */
function yearAmong(
  numbers: readonly string[],
  hint: PeriodHint,
  others: 0 | 1,
  shortMayEnd: boolean,
): YearAndIndex | undefined {
  if (numbers.length === others && hint.year !== undefined)
    return { year: hint.year, index: numbers[0], short: false };
  if (numbers.length !== others + 1) return undefined;
  const long = numbers.findIndex((number) => number.length === 4);
  if (long >= 0) return { year: numbers[long] ?? '', index: numbers[1 - long], short: false };
  const last = numbers.at(-1) ?? '';
  return shortMayEnd && last.length === 2 ? { year: fullYear(last), index: numbers[0], short: true } : undefined;
}
