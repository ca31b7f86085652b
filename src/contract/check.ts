import { definition } from './definition.ts';
import type { Document } from './definition.ts';
import { problemOf } from './messages.ts';
import type { Problem } from './messages.ts';
import { personalData } from './personal-data.ts';
import { readDocument } from './read-document.ts';

/** What a check gives: the document, where there is one that can be shown, and all that is wrong with it. */
export interface Checked {
  readonly document?: Document;
  readonly problems: readonly Problem[];
}

/**
 * Checks a document against the contract and copies what holds.
 *
 * @param input  Anything; a string is taken as JSON text, with or without a byte order mark. It is not changed.
 * @returns  The checked document, which shares nothing with the input and checks clean again, and at most 1,001
 *   problems. `document` is absent where the text is no JSON or over 10 million characters long, where the input is no
 *   plain object, and where its version is missing or unknown. Never throws.
 */
export function checkDocument(input: unknown): Checked {
  const { findings, ...read } = readDocument(input, definition.fields ?? {}, personalData);
  return { ...read, problems: findings.map(problemOf) };
}
