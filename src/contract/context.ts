export type Step = string | number;

/** Every code that a problem can have. What each says stands in `messages.ts`. */
export type ProblemCode =
  | 'not-json'
  | 'not-an-object'
  | 'unknown-version'
  | 'missing-field'
  | 'wrong-type'
  | 'not-an-option'
  | 'out-of-range'
  | 'not-a-number'
  | 'bad-period'
  | 'bad-date'
  | 'unknown-field'
  | 'mixed-periods'
  | 'duplicate-id'
  | 'duplicate-period'
  | 'unknown-reference'
  | 'cycle'
  | 'empty-target'
  | 'conflicting-direction'
  | 'value-and-missing'
  | 'out-of-scale'
  | 'counts-disagree'
  | 'bad-url'
  | 'dates-disagree'
  | 'small-group'
  | 'personal-data'
  | 'too-large';

/** A problem before it is put into words: a page whose document is clean never loads the words. */
export interface Finding {
  readonly path: string;
  readonly code: ProblemCode;
  /** What was found, as it stood in the input. */
  readonly found?: unknown;
  /** What belongs there: the schema that was not met, or the words themselves. */
  readonly wanted?: Wanted | undefined;
}
export type Wanted = WantedSchema | string | number;

/** What of a schema can be said in words. */
export interface WantedSchema {
  readonly kind: string;
  readonly options?: readonly string[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** What the checker's rules share while one document is read. */
export interface Context {
  /** The copies that are being made, from the document inwards. Fields are read in the definition's order. */
  readonly open: readonly object[];
  /** Tells a problem at or below the place that is being read, and answers false: what is told of does not hold. */
  report(code: ProblemCode, found?: unknown, wanted?: Wanted, step?: Step): false;
  /** Whether a list has an id: true, false where a fault that has been told took it, undefined where it never stood. */
  find(list: readonly unknown[] | undefined, id: string): boolean | undefined;
}
