import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';

const folder = new URL('../fixtures/contract/valid/', import.meta.url);

/** A valid document of the corpus, checked. */
export function documentOf(file: string): Document {
  const { document } = checkDocument(readFileSync(new URL(file, folder), 'utf8'));
  return document ?? assert.fail(file);
}
