import type { Finding } from '../contract/context.ts';
import { readDocument } from '../contract/read-document.ts';
import type { ReadDocument } from '../contract/read-document.ts';
import type { Fields } from '../contract/schema.ts';
import type { Trouble } from '../locale/words/common.ts';

/** What is left of a document that has faults, and what they are; where nothing is left, why. */
export interface Faulty extends ReadDocument {
  readonly failure?: Trouble;
}

/** Reads what `faultlessCopy` does not take. */
export function readFaulty(input: unknown, fields: Fields): Faulty {
  const read = readDocument(input, fields);
  return read.document ? read : { ...read, failure: failureOf(read.findings) };
}

function failureOf(findings: readonly Finding[]): Trouble {
  const code = findings[0]?.code;
  return code === 'unknown-version' ? 'unknownVersion' : code === 'too-large' ? 'tooLarge' : 'unreadable';
}
