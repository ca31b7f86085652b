import { parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';

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
  const { root, fault } = treeOf(text.replace(/^\ufeff/, ' '));
  if (fault !== undefined) return () => lineOf(starts, fault);
  return (pointer) => {
    let node: Node | undefined = root;
    for (const step of stepsOf(pointer)) {
      const next = stepInto(node, step);
      if (!next) break;
      node = next;
    }
    // A value's own line is its field's: "value":\n 3 is looked for where the name stands.
    const offset = (node?.parent?.type === 'property' ? node.parent : node)?.offset ?? 0;
    return lineOf(starts, offset);
  };
}

/** Of two fields with one name the last one counts, as when JSON is read. */
function stepInto(node: Node | undefined, step: string): Node | undefined {
  const { type, children = [] } = node ?? {};
  if (type === 'array') return children[Number(step)];
  return children.findLast(({ children: [name] = [] }) => name?.value === step)?.children?.[1];
}

/** The tree of a text, and where the text stops being JSON if it does. */
function treeOf(json: string): { readonly root?: Node | undefined; readonly fault?: number | undefined } {
  const errors: ParseError[] = [];
  try {
    return { root: parseTree(json, errors, { disallowComments: true }), fault: errors[0]?.offset };
  } catch {
    // Nested deeper than calls can be: its problems are told all the same, on the first line.
    return {};
  }
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
