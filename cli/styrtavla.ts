#!/usr/bin/env node
import { Command } from 'commander';
import { addCheck } from './commands/check.ts';
import { addImport } from './commands/import.ts';
import { addNew } from './commands/new.ts';
import { addPublish } from './commands/publish.ts';
import { addSchema } from './commands/schema.ts';
import { addSuppress } from './commands/suppress.ts';
import { outliveReader, tellFailure } from './failures.ts';
import { beQuiet } from './progress.ts';
import { version } from './version.ts';

let isUntold = true;

/** Tells a failure once; the exit status is 2 then, whatever the command itself makes of it. */
function fail(error: unknown): void {
  const tell = (line: string): void => {
    if (isUntold) console.error(line);
    isUntold = false;
  };
  if (tellFailure(error, tell) === 0) return;
  process.on('exit', () => {
    process.exitCode = 2;
  });
}

outliveReader(process.stdout, fail);
outliveReader(process.stderr, () => undefined);
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});

const program = new Command('styrtavla')
  .description('Makes, checks and publishes the documents that styrtavla shows on intranet pages.')
  .version(version(), '--version', 'print the version')
  .option('--quiet', 'tell nothing of how far long work has come')
  .showHelpAfterError('Add --help to see how it is used.')
  .addHelpText('after', `
Examples:
  npx styrtavla new tavla.json            a document to start from
  npx styrtavla check tavla.json          what is wrong in it, and where
  npx styrtavla suppress tavla.json --out publik.json
  npx styrtavla publish tavla.json --out public/tavlor
  npx styrtavla help check                more about one command

The exit status is 0 where all is well, 1 where something was found in a document, 2 where the command could not be
done.`)
  .hook('preAction', (_, command) => {
    beQuiet(command.optsWithGlobals<{ readonly quiet?: boolean }>().quiet);
  })
  // Thrown, not exited: what has been printed goes out first.
  .exitOverride();

addCheck(program);
addImport(program);
addNew(program);
addPublish(program);
addSchema(program);
addSuppress(program);

try {
  await program.parseAsync();
} catch (error) {
  fail(error);
}
