#!/usr/bin/env node
import { Command } from 'commander';
import { check } from './check.ts';

const program = new Command('styrtavla')
  .description('Checks the documents that styrtavla shows on intranet pages.')
  .showHelpAfterError()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  // 1 says that something was found in a document; a command that is written wrongly is another matter.
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('check')
  .description(
    'says what in a document is not as the contract has it: where, on which line, and what to write instead',
  )
  .argument('<document...>', 'files, or addresses that begin with http:// or https://')
  .addHelpText(
    'after',
    '\nExample:\n  npx styrtavla check tavla.json https://intranat.example.se/tavlor/enhet.json\n\n' +
      'The exit status is 0 without errors (there may be warnings), 1 with errors, 2 where a document cannot be read.',
  )
  .action(async (documents: readonly string[]) => {
    process.exitCode = await check(documents, (line) => {
      console.log(line);
    });
  });

await program.parseAsync();
