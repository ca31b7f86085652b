import type { Cause, Fishbone } from '../../src/contract/index.ts';

type Bone = NonNullable<Fishbone['bones']>[number];

/** A line of an outline and those below it. */
interface Line {
  readonly text: string;
  readonly lines: Line[];
}

/** Two spaces are a level. */
function linesOf(outline: string): readonly Line[] {
  const top: Line[] = [];
  const open: Line[][] = [top];
  for (const row of outline.split('\n').filter((each) => each.trim() !== '')) {
    const depth = (row.length - row.trimStart().length) / 2;
    const line = { text: row.trim(), lines: [] };
    open[depth]?.push(line);
    open[depth + 1] = line.lines;
  }
  return top;
}

const causesOf = (lines: readonly Line[]): readonly Cause[] => lines.map(({ text, lines: deeper }) => ({
  text: text.replace(/^\* /, ''),
  ...(text.startsWith('* ') && { root: true }),
  ...(deeper.length > 0 && { causes: causesOf(deeper) }),
}));

/**
 * The bones of a fishbone from an outline: a bone a line without indent, its causes below it, two spaces a level.
 *
 * @param outline  A star before a cause marks a root cause.
 */
export const bonesOf = (outline: string): readonly Bone[] =>
  linesOf(outline).map(({ text, lines }) => ({ name: text, causes: causesOf(lines) }));
