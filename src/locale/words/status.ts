import type { ProblemCode } from '../../contract/context.ts';
import type { SourceUses } from '../../contract/index.ts';
import type { Forms, Words } from '../language.ts';
import type { Trouble } from './common.ts';

/**
 * What the checker says in English of what was found, or of what belongs there; $ is a value or another of these. The
 * first that fits is taken.
 */
export const PHRASES = [
  'an id of at most 128 characters',
  'a whole number',
  'true or false',
  'an object',
  'an address with https:// or mailto:, or a path',
  'a date like $',
  'a tag like $',
  'a text',
  'a list',
  'a number',
  'a either',
  'a number not below $',
  'a number from $ to $',
  'a step from $ to $',
  'a period that ends after $',
  'an id from $',
  'at most $ levels',
  'at most $',
  'more than $',
  '$ counts',
  '$ characters',
  '$ items',
  '$ more problems',
  'causes',
  'a personal number',
  'an e-mail address',
  '$ is not expected at line $, column $',
  'it ends too early at line $, column $',
  '$ to $',
  '$ and $',
  '$ or $',
] as const;
export type Phrase = (typeof PHRASES)[number];

/** A document and its faults, for the one who publishes it. Functions take texts that are formatted already. */
export interface StatusWords {
  /** What the widget is called; `title` is the document's. */
  readonly name: (title: string) => string;
  readonly nameless: string;
  readonly none: string;
  readonly errors: Forms;
  readonly warnings: Forms;
  readonly shown: (shown: string, all: string) => string;
  /** Heads of lines, each before what follows. */
  readonly terms: Readonly<Record<'publisher' | 'published' | 'fetched' | 'since' | 'address' | 'sources' | 'values',
    string>>;
  /** The document stands in the page or was handed over by it. */
  readonly inPage: string;
  readonly next: (when: string) => string;
  /** When it was last seen that nothing is newer. */
  readonly checked: (when: string) => string;
  readonly unsourced: string;
  readonly uses: Readonly<Record<keyof SourceUses, Forms>>;
  /** After a number of measures: their newest value is older than their cadence says, or they have none. */
  readonly due: Forms;
  readonly valueless: Forms;
  readonly oldest: (measure: string, period: string) => string;
  readonly allNew: string;
  /** What follows from an error, and from a warning: one sentence. */
  readonly errorsNote: string;
  readonly warningsNote: string;
  readonly line: (line: string) => string;
  /** The path is that of the document itself. */
  readonly whole: string;
  /** Before what stands in the document, and before what to write instead. */
  readonly found: string;
  readonly write: string;
  /** How many more there are in the table. */
  readonly more: (count: string) => string;
  /** Heads of columns. */
  readonly columns: Readonly<Record<'path' | 'line' | 'code' | 'severity' | 'problem' | 'found' | 'write', string>>;
  readonly severities: Readonly<Record<'error' | 'warning', string>>;
  /** What is wrong, without a full stop: of one and of many. */
  readonly problems: Readonly<Record<ProblemCode, string>>;
  /** Why no document came, and what to do about it: two sentences. */
  readonly failures: Readonly<Record<Trouble, readonly [what: string, fix: string]>>;
  readonly phrases: Readonly<Record<Phrase, string>>;
}

/** Filled language by language: `statusPack` loads them. */
export const statusWords = {} as Words<StatusWords>;
