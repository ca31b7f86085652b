import type { Finding, ProblemCode, WantedSchema } from './context.ts';
import { faultIn } from './json-text.ts';
import type { Kind } from './schema.ts';
import { nearest, numberIn, periodIn } from './spelling.ts';

/** Something in a document that is not as the contract has it. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into the input; "" is the document itself. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** One plain sentence: what was found. */
  readonly message: string;
  /** What to write instead, where that can be said. */
  readonly fix?: string;
}

/** What a warning says; $ is what was found. */
const WARNINGS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'unknown-field': 'There is no field $.',
  'mixed-periods': 'Mixed periods: $.',
  'conflicting-direction': 'The target contradicts $.',
  'value-and-missing': 'There is a value, and $.',
  'dates-disagree': 'The date $ is too early.',
  'small-group': 'Fewer than 6 answers: people may be recognised.',
  'personal-data': 'Maybe $.',
};

const TWICE = '$ stands twice: the first counts.';

/** What the errors say that say more than which value was found. */
const ERRORS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'not-json': 'No JSON: $.',
  'not-an-object': 'The document is $.',
  'missing-field': 'It is missing or empty.',
  'duplicate-id': TWICE,
  'duplicate-period': TWICE,
  'unknown-reference': 'Nothing has id $.',
  cycle: 'The link to $ ends in a circle.',
  'empty-target': 'No bound, or atLeast over atMost.',
  'counts-disagree': 'The counts give no $.',
  'too-large': 'Too large: $. The rest is left out.',
};

/** What to write instead, where nothing nearer to the fault is known. */
const FIXES: Readonly<Partial<Record<ProblemCode, string>>> = {
  'unknown-version': '"styrtavla": "1"',
  'small-group': '"missing": "suppressed"',
};

const WANTED: Readonly<Partial<Record<Kind, string>>> = {
  id: 'an id of at most 128 characters',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  url: 'an address with https:// or mailto:, or a path',
  date: 'a date like 2026-03-01',
  day: 'a date like 2026-03-01',
  time: '09:00',
  period: '2025, 2025-T2, 2025-Q3, 2025-03, 2025-W07 or 2025-03-01',
  language: 'a tag like sv',
  timeZone: 'Europe/Stockholm',
};

/** What belongs somewhere, in words. */
function describeSchema({ kind, options, min, max }: WantedSchema): string {
  if (options) return options.join(' or ');
  const numbers = max === undefined ? `not below ${min}` : `from ${min} to ${max}`;
  return min === undefined ? (WANTED[kind as Kind] ?? `a ${kind}`) : `a number ${numbers}`;
}

/** A value in words, short whatever it is. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 80 ? `${value.slice(0, 77)}...` : value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value ? 'an object' : String(value);
}

function placeOfFault(text: string): string {
  const at = faultIn(text);
  const lines = text.slice(0, at).split('\n');
  const found = at < text.length ? `${JSON.stringify(text[at])} is not expected` : 'it ends too early';
  return `${found} at line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

/** What was probably meant; nothing at all for a field that is like no other. */
function meantBy({ code, found, wanted }: Finding): string | undefined {
  if (code === 'not-a-number') return numberIn(found);
  if (code === 'bad-period') return periodIn(found);
  const fields = code === 'unknown-field' && (wanted as WantedSchema).fields;
  return fields ? nearest(found as string, Object.keys(fields)) ?? '' : undefined;
}

/** What was found: a value, or in English what the checker says of it. */
export const foundIn = ({ code, found }: Finding): string =>
  (code === 'not-json' ? placeOfFault(found as string)
    : code === 'personal-data' || code === 'too-large' ? found as string
      : describe(found));

/** What to write: a value, or in English what belongs there. Empty or absent where that cannot be said. */
export const fixFor = (finding: Finding): string | number | undefined => {
  const { code, wanted } = finding;
  return meantBy(finding) ?? FIXES[code] ?? (typeof wanted === 'object' ? describeSchema(wanted) : wanted);
};

/** Puts a finding into words. */
export function problemOf(finding: Finding): Problem {
  const { path, code } = finding;
  const fix = fixFor(finding);
  return {
    path,
    code,
    severity: code in WARNINGS ? 'warning' : 'error',
    message: (WARNINGS[code] ?? ERRORS[code] ?? 'The value is $.').replace('$', () => foundIn(finding)),
    ...(fix && { fix: `Write ${fix}.` }),
  };
}
