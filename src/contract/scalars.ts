import type { ProblemCode } from './context.ts';
import { parsePeriod } from './period.ts';
import type { Schema } from './schema.ts';

// Needs no DOM and no Node, though neither is in the language's own library.
declare const URL: new (url: string, base: string) => { readonly username: string; readonly password: string };

const LONGEST_ID = 128;

/** A BCP 47 tag in the forms that texts have: language, then script, region or variants. */
export const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag);

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

type Tell = (code: ProblemCode, found: unknown, wanted: Schema<unknown>) => unknown;

/**
 * Reads a single value.
 *
 * @param tell  Tells why it is none, and gives what then stands for it.
 * @returns  The value as the checked document has it; undefined where it is as good as absent.
 */
export function readScalar(schema: Schema<unknown>, input: unknown, tell: Tell): unknown {
  const { kind, options, min = -Infinity, max = Infinity } = schema;
  const fail = (code: ProblemCode): unknown => tell(code, input, schema);
  if (kind === 'boolean') return typeof input === 'boolean' ? input : fail('wrong-type');
  if (kind === 'id') {
    const id = plainId(input);
    if (id === undefined) return fail('wrong-type');
    return input === '' ? undefined : id && id.length <= LONGEST_ID ? id : fail('out-of-range');
  }
  if (kind === 'number' || kind === 'integer') {
    if (typeof input !== 'number') return fail(typeof input === 'string' ? 'not-a-number' : 'wrong-type');
    if (!Number.isFinite(input)) return fail('not-a-number');
    return (kind === 'integer' && input % 1) || input < min || input > max ? fail('out-of-range') : input;
  }
  if (kind === 'period' && typeof input === 'number') {
    return /^[1-9]\d{3}$/.test(String(input)) ? String(input) : fail('bad-period');
  }
  if (typeof input !== 'string') return fail('wrong-type');
  const period = parsePeriod(input)?.kind;
  switch (kind) {
    case 'period':
      return period ? input : fail('bad-period');
    case 'day':
      return period === 'day' || period === 'moment' ? input : fail('bad-period');
    case 'date':
      return period === 'day' ? input : fail('bad-date');
    case 'time':
      return parsePeriod(`2000-01-01T${input}`) ? input : fail('bad-date');
    case 'option':
      return options?.includes(input) ? input : input ? fail('not-an-option') : undefined;
    case 'language':
      return isLanguageTag(input) ? input : fail('unknown-field');
    case 'timeZone':
      return succeeds(() => new Intl.DateTimeFormat('en', { timeZone: input })) ? input : fail('not-an-option');
    default: {
      const address = input.replace(/^ +| +$/g, '');
      return isAddress(address) ? address : fail('bad-url');
    }
  }
}
