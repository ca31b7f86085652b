import type { Command } from 'commander';
import { checkDocument } from '../../src/contract/index.ts';
import type { Problem } from '../../src/contract/index.ts';
import { linesOf } from '../files/lines.ts';
import { readText } from '../files/read.ts';
import { Misuse } from '../misuse.ts';

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
    const text = await readText(name).catch(onlyMisuse);
    if (text instanceof Misuse) {
      print(text.message);
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

function onlyMisuse(error: unknown): Misuse {
  if (error instanceof Misuse) return error;
  throw error;
}

/** Adds `check` to the program. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'says what in a document is not as the contract has it: where, on which line, and what to write instead',
    )
    .argument('<document...>', 'files, or addresses that begin with http:// or https://')
    .addHelpText(
      'after',
      '\nExample:\n  npx styrtavla check tavla.json https://intranat.example.se/tavlor/enhet.json\n\n' +
        'The exit status is 0 without errors (there may be warnings), 1 with errors, 2 where one cannot be read.',
    )
    .action(async (documents: readonly string[]) => {
      process.exitCode = await check(documents, (line) => {
        console.log(line);
      });
    });
}
