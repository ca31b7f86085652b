import type { Finding, ProblemCode } from '../../contract/context.ts';
import { definition } from '../../contract/definition.ts';
import type { Document } from '../../contract/index.ts';
import { fixFor, foundIn, problemOf } from '../../contract/messages.ts';
import type { Problem } from '../../contract/messages.ts';
import { personalData } from '../../contract/personal-data.ts';
import { readDocument } from '../../contract/read-document.ts';
import { linesOf } from './status-lines.view.ts';

/** All that is wrong with a document, found as the command line finds it: in every list, and in texts personal data. */
export interface Check {
  readonly document: Document | undefined;
  readonly faults: readonly Fault[];
  /** How many measures the document has, the faulty ones with them. */
  readonly measures: number;
}

/** A finding, and where it stands. */
export interface Fault extends Pick<Problem, 'path' | 'code' | 'severity'> {
  /** What was found: a value, or in English what the checker says of it. */
  readonly found: string;
  /** What to write: a value, or in English what belongs there. Empty where that cannot be said. */
  readonly fix: string;
  /** Counted from 1; absent where the document is no text, and where the finding tells it. */
  readonly line?: number | undefined;
}

/** What tells nothing of the figure that it was found at: a name, an id, a period. */
const HARMLESS: readonly ProblemCode[] = [
  'unknown-field', 'bad-period', 'duplicate-period', 'duplicate-id', 'unknown-reference', 'mixed-periods',
  'personal-data', 'too-large',
];

/**
 * Checks all of a document.
 *
 * @param input  A JSON text or an object, as `checkDocument` takes it.
 * @param isLocked  Where figures stand on people, what was found at one is not repeated: they may be too few.
 */
export function checkAll(input: unknown, isLocked: boolean): Check {
  const value = parsed(input);
  const { document, findings } = readDocument(value, definition.fields ?? {}, personalData);
  const lists = document ? value as Lists : undefined;
  const isText = typeof input === 'string' && value !== input;
  const lines = isText ? linesOf(input, findings.map(({ path }) => path)) : new Map<string, number>();
  return {
    document,
    faults: findings.map((finding) => ({
      ...faultOf(finding, isLocked && isOnPeople(finding.path, lists)),
      line: lines.get(finding.path),
    })),
    measures: Array.isArray(lists?.measures) ? lists.measures.length : 0,
  };
}

interface Lists {
  readonly measures?: unknown;
}

/** A text that is no JSON stays one: the reader tells what is wrong with it. */
function parsed(input: unknown): unknown {
  if (typeof input !== 'string' || input.length > 1e7) return input;
  try {
    const value: unknown = JSON.parse(input.replace(/^\ufeff/, ''));
    return typeof value === 'string' ? input : value;
  } catch {
    return input;
  }
}

/** A finding without its schema; where it may be over few people, also without what was found. */
export function faultOf(finding: Finding, isSecret = false): Fault {
  const { path, code } = finding;
  const { severity } = problemOf(finding);
  const isTold = finding.found !== undefined && code !== 'missing-field';
  const fault = { path, code, severity, found: isTold ? foundIn(finding) : '', fix: String(fixFor(finding) ?? '') };
  if (!isSecret || HARMLESS.includes(code)) return fault;
  return { ...fault, found: '', fix: code === 'not-a-number' ? 'a number' : fault.fix };
}

const FIGURE = /^\/(assessments)\/\d+\/results\/|^\/measures\/(\d+)\/(?:observations|groups|baseline)\//;

/** Whether a path leads to a figure of people who can be counted: told, as by the lock, by what the document says. */
function isOnPeople(path: string, lists: Lists | undefined): boolean {
  const [, assessments, index = ''] = FIGURE.exec(path) ?? [];
  if (assessments) return true;
  const measures = lists?.measures;
  return Array.isArray(measures) && index !== '' && tellsPeople(measures[Number(index)]);
}

function tellsPeople(measure: unknown): boolean {
  try {
    return /"n":|"suppressed"/.test(JSON.stringify(measure));
  } catch {
    return true;
  }
}
