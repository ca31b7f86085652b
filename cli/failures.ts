import { CommanderError } from 'commander';
import { codeOf, whyFailed } from './files/reasons.ts';
import { Misuse } from './misuse.ts';

/**
 * Tells why the program could not do what it was asked for, and gives its exit status.
 *
 * A person reads one sentence, without a stack: about a command that cannot be done, or about the machine (a full
 * disk). Only a fault of the program itself shows where it happened, for the one who mends it.
 */
export function tellFailure(error: unknown, print: (line: string) => void): 0 | 2 {
  // Commander has told it already; help and version that were asked for end well.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Misuse) print(error.message);
  else if (isOfTheMachine(error)) print(`${placeOf(error)}${whyFailed(error)}.`);
  else print(`This is a fault of styrtavla, not of your files. Please report it with what follows.\n${stackOf(error)}`);
  return 2;
}

/** Node's own names for what its caller did wrong begin with ERR_; those of the system do not. */
const isOfTheMachine = (error: unknown): boolean => /^(?!ERR_)[A-Z]/.test(codeOf(error) ?? '');

function placeOf(error: unknown): string {
  const { path, syscall = '' } = error as { readonly path?: string; readonly syscall?: string };
  return path === undefined ? `styrtavla: cannot ${syscall || 'go on'}: ` : `${path}: `;
}

const stackOf = (error: unknown): string => (error instanceof Error ? error.stack ?? error.message : String(error));

/**
 * Goes on when nobody reads any more: `styrtavla check tavla.json | head` is no fault, and the exit status stays true.
 * Output that cannot be written for another reason, as to a full disk, is told and fails.
 */
export function outliveReader(stream: NodeJS.WriteStream, onFailure: (error: Error) => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') onFailure(error);
  });
}
