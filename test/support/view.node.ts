import assert from 'node:assert/strict';
import { checkDocument } from '../../src/contract/index.ts';
import type { Document } from '../../src/contract/index.ts';
import type { Settings } from '../../src/parts/widget.view.ts';

/** A reader of Swedish, at noon of the day on which most of the example documents were published. */
export const SETTINGS: Settings = {
  language: 'sv', tag: 'sv', now: Date.UTC(2026, 10, 20, 12), base: 'https://example.org/tavla/mal.json',
};

/** A document in which the checker finds nothing. */
export function checked(input: unknown): Document {
  const { document, problems } = checkDocument(input);
  assert.deepEqual(problems, []);
  assert.ok(document);
  return document;
}
