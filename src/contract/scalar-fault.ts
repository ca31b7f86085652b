import type { ProblemCode } from './context.ts';
import type { Kind } from './schema.ts';

/** What a text is that is none of a kind. */
const CODES: Readonly<Partial<Record<Kind, ProblemCode>>> = {
  id: 'out-of-range',
  integer: 'not-a-number',
  number: 'not-a-number',
  url: 'bad-url',
  date: 'bad-date',
  time: 'bad-date',
  day: 'bad-period',
  period: 'bad-period',
  language: 'unknown-field',
  timeZone: 'not-an-option',
  option: 'not-an-option',
};

/** What is wrong with a single value that `readScalar` does not take. */
export function scalarFault(kind: Kind, input: unknown): ProblemCode {
  const code = CODES[kind];
  if (code === 'not-a-number' && Number.isFinite(input)) return 'out-of-range';
  // A period may be a number, and what is not finite is one too.
  const isRead = typeof input === 'string' || (typeof input === 'number' && /^p|r$/.test(kind));
  return (isRead && code) || 'wrong-type';
}
