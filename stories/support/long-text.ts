import type { Text } from '../../src/contract/index.ts';

/** A text of a document again and again, until it is 200 letters long. */
export function repeated(text: Text): string {
  const own = typeof text === 'string' ? text : Object.values(text)[0] ?? '';
  return `${own} `.repeat(Math.ceil(200 / (own.length + 1))).trim();
}
