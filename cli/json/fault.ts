/** Something in an answer that is not as its publisher writes it, or that somebody should know of. */
export interface Fault {
  /** The file's name, or the address that answered. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) into it; "" is all of it. */
  readonly path: string;
  /** With an error nothing is written; a warning is told beside what is. */
  readonly severity: 'error' | 'warning';
  /** What was found. */
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
}

const LONGEST = 80;

/** A value as messages quote it: JSON, cut where it is long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
