const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}[\],:"]+|[{}[\],:\n]/g;

/** An object or a list that is being read, with the place that it is at. */
interface Open {
  readonly pointer: string;
  /** The next place in a list; NaN in an object. */
  index: number;
  /** Whether a text that comes next is the name of a field. */
  isNaming: boolean;
  /** Where what comes next stands. */
  at: string;
}

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
const outer = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

/**
 * The lines, counted from 1, to which JSON Pointers (RFC 6901) lead in a JSON text: that of its name for a field.
 *
 * @param text  A text that is JSON.
 * @returns  What is not there stands on the line of what it should stand in.
 */
export function linesOf(text: string, pointers: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set<string>(['']);
  for (const pointer of pointers) for (let at = pointer; at; at = outer(at)) wanted.add(at);
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let line = 1;
  for (const [token] of text.matchAll(TOKEN)) {
    const here = open.at(-1);
    const first = token.charAt(0);
    if (first === '\n') line++;
    else if (first === '}' || first === ']') open.pop();
    else if (first === ',' && here) step(here);
    else if (first === '"' && here?.isNaming) {
      here.at = `${here.pointer}/${escaped(String(JSON.parse(token)))}`;
      here.isNaming = false;
      if (wanted.has(here.at)) lines.set(here.at, line);
    } else if (first !== ':' && first !== ',') {
      const at = here?.at ?? '';
      if (!here || here.index >= 0) if (wanted.has(at)) lines.set(at, line);
      if (first === '{' || first === '[') open.push(opened(at, first === '['));
    }
  }
  return new Map(pointers.map((pointer) => [pointer, nearestLine(lines, pointer)]));
}

const opened = (pointer: string, isList: boolean): Open =>
  ({ pointer, index: isList ? 0 : NaN, isNaming: !isList, at: isList ? `${pointer}/0` : pointer });

function step(here: Open): void {
  here.isNaming = isNaN(here.index);
  here.index++;
  if (!here.isNaming) here.at = `${here.pointer}/${here.index}`;
}

function nearestLine(lines: ReadonlyMap<string, number>, pointer: string): number {
  for (let at = pointer; at; at = outer(at)) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}
