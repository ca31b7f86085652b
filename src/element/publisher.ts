import type { Finding, ProblemCode } from '../contract/context.ts';
import type { Problem } from '../contract/index.ts';
import { problemOf } from '../contract/messages.ts';
import type { Trouble } from '../locale/words/common.ts';
import type { Delivery } from './delivery.ts';

const FAILURES = {
  noAnswer: ['no-answer', 'The document could not be fetched.', 'Let the page read from there (CORS, connect-src).'],
  tooSlow: ['too-slow', 'The document did not come within 15 seconds.', 'Publish it as a file.'],
  notFound: ['not-found', 'Nothing lies at the address.', 'See that the address is right.'],
  login: ['login', 'A page to log in on came, or a refusal.', 'Let all readers of the page read the document.'],
  unreadable: ['not-json', 'What came is no document.', 'Publish a JSON document as the contract has it.'],
  unknownVersion: ['unknown-version', 'The version of the document is not known.', 'Load a newer library.'],
  tooLarge: ['too-large', 'The document has more than 10 million characters.', 'Publish one document for each board.'],
} as const satisfies Readonly<Record<Trouble, readonly [code: string, message: string, fix: string]>>;

/** A fault of the document, or why none came, in the same shape: for the one who publishes. */
export type DocumentProblem = Omit<Problem, 'code'> & { readonly code: ProblemCode | (typeof FAILURES)[Trouble][0] };

const FROM_FILE = [
  'no-answer', 'A page opened from a file reads no other file.', 'Put the document inside the tag.',
] as const;

const MOST_TOLD = 20;

const told = new WeakMap<readonly Finding[], readonly DocumentProblem[]>();

/**
 * What is wrong with what was delivered, in words for the one who publishes it.
 *
 * Said on the console too, once for each delivery, however many widgets ask.
 *
 * @param address  Where it came from, as the page has it.
 */
export function problemsWith({ failure, findings }: Delivery, address: string): readonly DocumentProblem[] {
  const before = told.get(findings);
  if (before) return before;
  let problems: readonly DocumentProblem[] = findings.map(problemOf);
  if (failure && (findings.length === 0 || failure === 'login')) problems = [problemFrom(failure), ...problems];
  told.set(findings, problems);
  warn(problems, address);
  return problems;
}

function problemFrom(failure: Trouble): DocumentProblem {
  const isFile = failure === 'noAnswer' && location.protocol === 'file:';
  const [code, message, fix] = isFile ? FROM_FILE : FAILURES[failure];
  return { path: '', code, severity: 'error', message, fix };
}

function warn(problems: readonly DocumentProblem[], address: string): void {
  const lines = problems.slice(0, MOST_TOLD)
    .map(({ path, message, fix }) => [path && `${path}:`, message, fix].filter(Boolean).join(' '));
  const rest = problems.length - lines.length;
  if (rest > 0) lines.push(`and ${rest} more: npx styrtavla check`);
  if (lines.length > 0) console.warn(`styrtavla: ${address}\n${lines.join('\n')}`);
}
