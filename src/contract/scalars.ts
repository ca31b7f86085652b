import { parsePeriod } from './period.ts';
import type { Kind, Schema } from './schema.ts';

// Needs no DOM and no Node, though neither is in the language's own library.
declare const URL: new (url: string, base: string) => { readonly username: string; readonly password: string };

/** Stands for a value that is not as its schema has it. */
export const FAULT: unique symbol = Symbol();

const LONGEST_ID = 128;

/** A BCP 47 tag in the forms that texts have: language, then script, region or variants. */
export const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag);

/** Whether what is due is meant as a date. */
export const isDated = (input: unknown): boolean => typeof input === 'string' && /^\d{4}-/.test(input);

/** An id as ids are compared: an integer is its decimal text, spaces at both ends are cut. */
export const plainId = (input: unknown): string | undefined =>
  typeof input === 'string' ? input.trim() : Number.isInteger(input) ? String(input) : undefined;

/** Whether a call comes back, for what the language checks by throwing. */
function succeeds(call: () => unknown): boolean {
  try {
    return !!call();
  } catch {
    return false;
  }
}

/** An address that a link may lead to: http and https with a host, mailto, or a path relative to the document. */
function isAddress(address: string): boolean {
  if (/[\p{Cc}\\]|^(\/\/|[#?]|$)|^(?!https?:\/\/|mailto:)[a-z][a-z\d+.-]*:/iu.test(address)) return false;
  return succeeds(() => {
    const { username, password } = new URL(address, 'https://a/');
    return username + password === '';
  });
}

/** Whether a text is of a kind. */
const TESTS: Readonly<Partial<Record<Kind, (text: string) => unknown>>> = {
  id: (text) => text && text.length <= LONGEST_ID,
  period: parsePeriod,
  day: (text) => /day|moment/.test(kindOf(text)),
  date: (text) => kindOf(text) === 'day',
  time: (text) => parsePeriod(`2000-01-01T${text}`),
  language: isLanguageTag,
  timeZone: (timeZone) => succeeds(() => new Intl.DateTimeFormat('en', { timeZone })),
  url: isAddress,
};
const kindOf = (text: string): string => parsePeriod(text)?.kind ?? '';

/**
 * Reads a single value.
 *
 * @returns  The value as the checked document has it; undefined where it is as good as absent, and FAULT where it is
 *   not as its schema has it: `scalarFault` says what is wrong.
 */
export function readScalar(schema: Schema<unknown>, input: unknown): unknown {
  const { kind, options, min = -Infinity, max = Infinity } = schema;
  if (kind === 'boolean') return typeof input === kind ? input : FAULT;
  if (kind === 'number' || kind === 'integer') {
    return isNumber(input) && input >= min && input <= max && (kind === 'number' || input % 1 === 0) ? input : FAULT;
  }
  if (input === '' && (kind === 'id' || kind === 'option')) return undefined;
  // An id may be a number, and so may a year.
  const text = kind === 'id' || (kind === 'period' && isNumber(input)) ? plainId(input) : input;
  if (typeof text !== 'string') return FAULT;
  const value = kind === 'url' ? text.replace(/^ +| +$/g, '') : text;
  return options?.includes(value) ?? TESTS[kind]?.(value) ? value : FAULT;
}

const isNumber = (input: unknown): input is number => Number.isFinite(input);
