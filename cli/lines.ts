import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';

/** The steps of a JSON Pointer (RFC 6901). */
const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * Finds the line, counted from 1, on which a JSON Pointer leads into a text.
 *
 * A pointer to a field that is not there gives the line of the object where it should stand; a text that is no JSON
 * gives the line up to which it is.
 */
export function linesOf(text: string): (pointer: string) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const root = parseTree(text.replace(/^\ufeff/, ' '));
  return (pointer) => {
    let node: Node | undefined = root;
    for (const step of stepsOf(pointer)) {
      const next: Node | undefined = node && findNodeAtLocation(node, [node.type === 'array' ? Number(step) : step]);
      if (!next) break;
      node = next;
    }
    // A value's own line is its field's: "value":\n 3 is looked for where the name stands.
    const offset = (node?.parent?.type === 'property' ? node.parent : node)?.offset ?? 0;
    return lineOf(starts, offset);
  };
}

/** The last line that starts at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
