import { readFile } from 'node:fs/promises';
import { checkDocument } from '../src/contract/index.ts';
import type { Problem } from '../src/contract/index.ts';
import { linesOf } from './lines.ts';

const ADDRESS = /^https?:\/\//;
const TIMEOUT_MS = 30_000;

/**
 * Checks each document and prints a block for each problem, then a line that counts them.
 *
 * @param documents  Paths of files, or http(s) addresses.
 * @param print  Takes one line at a time.
 * @returns  The exit status: 0 without errors, 1 with errors, 2 where a document could not be read.
 */
export async function check(documents: readonly string[], print: (line: string) => void): Promise<0 | 1 | 2> {
  let status: 0 | 1 | 2 = 0;
  for (const name of documents) {
    const text = await read(name);
    if (text instanceof Error) {
      print(`${name}: cannot be read: ${text.message}`);
      status = 2;
      continue;
    }
    const { problems } = checkDocument(text);
    const lineAt = linesOf(text);
    const located = problems.map((problem) => ({ ...problem, line: lineAt(problem.path) }));
    for (const problem of located.sort((a, b) => a.line - b.line)) print(block(name, problem));
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    print(`${name}: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`);
    if (errors > 0 && status === 0) status = 1;
  }
  return status;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function block(
  name: string,
  { path, line, severity, code, message, fix }: Problem & { readonly line: number },
): string {
  return `${name}:${line}  ${severity}  ${path || '(the document)'}\n  ${message}${fix ? ` ${fix}` : ''}  [${code}]`;
}

/** The text of a document, or why there is none. */
async function read(name: string): Promise<string | Error> {
  try {
    return ADDRESS.test(name) ? await fetchText(name) : await readFile(name, 'utf8');
  } catch (error) {
    return new Error(whyUnread(error));
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return response.text();
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
  ECONNREFUSED: 'no server answers there',
  ENOTFOUND: 'there is no such server',
};

function whyUnread(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} seconds`;
  // fetch says only that it failed; why stands in its cause.
  const { code = '', message } = (error.cause ?? error) as NodeJS.ErrnoException;
  return REASONS[code] ?? (message || error.message);
}
