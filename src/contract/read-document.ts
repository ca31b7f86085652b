import type { Finding } from './context.ts';
import type { Document } from './definition.ts';
import { isPlainObject } from './json-object.ts';
import { LONGEST_DOCUMENT } from './limits.ts';
import { Reader } from './reader.ts';
import type { Inspect } from './reader.ts';
import { settleReferences } from './references.ts';
import { FAULT } from './scalars.ts';
import type { Fields } from './schema.ts';

/** What a reading gives before its problems are put into words. */
export interface ReadDocument {
  readonly document?: Document;
  readonly findings: readonly Finding[];
}

/**
 * `checkDocument` without its words, and for as much of a document as is asked for: nearly all documents that a page
 * meets are clean, and it shows few of their lists.
 *
 * @param fields  The parts of the definition to read; `head` and the lists that are wanted, or all of it.
 * @param inspect  Looks for personal data, and says that all is wanted: then lists that are not known are told of.
 */
export function readDocument(input: unknown, fields: Fields, inspect?: Inspect): ReadDocument {
  const reader = new Reader(inspect);
  let document: Document | false = false;
  try {
    document = readWith(reader, input, fields);
  } catch {
    // Only what the page hands over as an object can throw: a getter or proxy at the top.
    reader.tell('not-an-object', [], {});
  }
  return { ...(document && { document }), findings: reader.findings() };
}

function readWith(reader: Reader, input: unknown, fields: Fields): Document | false {
  const value = typeof input === 'string' ? parse(reader, input) : input;
  if (value === FAULT) return false;
  if (!isPlainObject(value)) return reader.tell('not-an-object', [], value);
  const { styrtavla, published } = value;
  if (styrtavla !== '1') return reader.tell('unknown-version', ['styrtavla'], styrtavla);
  const document = reader.read({ kind: 'object', fields }, value) as Document;
  settleReferences(document, fields, reader);
  if (document.published && reader.latest > document.published.slice(0, 10)) {
    reader.tell('dates-disagree', ['published'], published);
  }
  return document;
}

function parse(reader: Reader, text: string): unknown {
  if (text.length > LONGEST_DOCUMENT) {
    reader.tell('too-large', [], `${text.length} characters`, 'at most 10,000,000');
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
