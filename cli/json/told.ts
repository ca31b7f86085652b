import { onOneLine } from '../findings/one-line.ts';
import { readPlaces } from '../findings/places.ts';
import type { Place } from '../findings/places.ts';
import { At } from './at.ts';
import type { Fault } from './fault.ts';
import { parseAnswer } from './parse.ts';
import type { Answer } from './parse.ts';

/** So many that say the same of one answer are told one by one. */
const MOST_ALIKE = 5;

/** What was found in answers, with line and column: two lines each, in the order of the answers. */
export function told(faults: readonly Fault[], answers: readonly Answer[]): readonly string[] {
  const counts = new Map<string, number>();
  const shown = faults.filter((fault) => {
    const count = (counts.get(keyOf(fault)) ?? 0) + 1;
    counts.set(keyOf(fault), count);
    return count <= MOST_ALIKE;
  });
  const rest = [...counts].filter(([, count]) => count > MOST_ALIKE)
    .map(([key, count]) => onOneLine(`${key} (${count - MOST_ALIKE} more times)`));
  return [...answers.flatMap((answer) => toldOf(answer, shown.filter(({ file }) => file === answer.name))), ...rest];
}

const keyOf = ({ file, message }: Fault): string => `${file}: ${message}`;

function toldOf(answer: Answer, faults: readonly Fault[]): readonly string[] {
  const placeOf = placesOf(answer, faults);
  return faults.map(({ file, path, severity, message, fix = '' }) => {
    const { line, column } = placeOf(path);
    const where = `${file}:${line}:${column}  ${severity}  ${path || '(all of it)'}`;
    return `${onOneLine(where)}\n  ${onOneLine(`${message} ${fix}`.trimEnd())}`;
  });
}

/** What is no JSON is told of as a whole, and says in its message where it stops being that. */
function placesOf(answer: Answer, faults: readonly Fault[]): (path: string) => Place {
  if (faults.length === 0 || !(parseAnswer(answer) instanceof At)) return () => ({ line: 1, column: 1 });
  return readPlaces(answer.text.replace(/^\ufeff/, ''), faults.map(({ path }) => path)).placeOf;
}
