import type { Finding } from './context.ts';
import { definition } from './definition.ts';
import type { Document } from './definition.ts';
import { FAULT, isPlainObject, Reader } from './reader.ts';
import type { Inspect } from './reader.ts';
import { settleReferences } from './references.ts';

const LONGEST_TEXT = 10_000_000;

/** What a reading gives before its problems are put into words. */
export interface ReadDocument {
  readonly document?: Document;
  readonly findings: readonly Finding[];
}

const lookAtNothing = (): undefined => undefined;

/**
 * `checkDocument` without its words, for pages: nearly all documents that they meet are clean.
 *
 * @param inspect  Looks for personal data; without it no text is looked at.
 */
export function readDocument(input: unknown, inspect: Inspect = lookAtNothing): ReadDocument {
  const reader = new Reader(inspect);
  let document: Document | undefined;
  try {
    document = readWith(reader, input);
  } catch {
    // Only what the page hands over as an object can throw: a getter or proxy at the top.
    reader.tell('not-an-object', [], {});
  }
  return { ...(document && { document }), findings: reader.findings() };
}

function readWith(reader: Reader, input: unknown): Document | undefined {
  const value = typeof input === 'string' ? parse(reader, input) : input;
  if (value === FAULT) return undefined;
  if (!isPlainObject(value)) {
    reader.tell('not-an-object', [], value);
    return undefined;
  }
  if (value['styrtavla'] !== '1') {
    reader.tell('unknown-version', ['styrtavla'], value['styrtavla']);
    return undefined;
  }
  const document = reader.read(definition, value) as Document;
  settleReferences(document, reader);
  const { published } = document;
  if (published && reader.latest > published.slice(0, 10)) {
    reader.tell('dates-disagree', ['published'], published);
  }
  return document;
}

function parse(reader: Reader, text: string): unknown {
  if (text.length > LONGEST_TEXT) {
    reader.tell('too-large', [], `${text.length} characters`, `at most ${LONGEST_TEXT}`);
    return FAULT;
  }
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    reader.tell('not-json', [], json);
    return FAULT;
  }
}
