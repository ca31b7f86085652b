#!/usr/bin/env node
import { Command } from 'commander';
import { addCheck } from './commands/check.ts';
import { Misuse } from './misuse.ts';

const program = new Command('styrtavla')
  .description('Makes, checks and publishes the documents that styrtavla shows on intranet pages.')
  .showHelpAfterError()
  // 1 says that something was found in a document; a command that is written wrongly is another matter.
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

addCheck(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
