import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { PublishSettings } from '../publish/publish.ts';

interface Options extends PublishSettings {
  readonly single?: boolean;
}

const HELP = `
Examples:
  npx styrtavla publish tavla.json --out public/tavlor
  npx styrtavla publish "enheter/*.json" --out public/tavlor --split unit --title "Tavlor i Exempelkommun"
  npx styrtavla publish tavla.json --single --out tavla.html

The folder holds a page for each board and an index, the documents without what stands on too few people, the library
and frame.html. It asks nobody for anything and works at any address, also under a strict content security policy; the
figures can be read as text and tables before any script runs. Relative addresses in a document lead on from the folder.

Publish again whenever a document has changed: files that have not stay as they are, with their times, and files that
publish has not made are kept. The folder is replaced at once: whoever reads it sees the old one or the new one.

A document with errors is not published unless --keep-going says so: the folder that stands is whole, and one that lacks
a measure or a slip looks whole too. Warnings do not count.

The exit status is 0 where all is well, 1 where a document has errors, 2 where nothing could be published.`;

/** How many people have to stand behind a figure; 0 hides nothing. */
function minimumOf(text: string): number {
  const minimum = Number(text);
  if (!/^\d{1,6}$/.test(text) || minimum === 1) throw new InvalidArgumentError('Write a whole number from 2 on, or 0.');
  return minimum;
}

function languageTag(text: string): string {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) throw new InvalidArgumentError('Write a tag such as sv or fi.');
  return text;
}

/** Adds `publish` to the program. */
export function addPublish(program: Command): void {
  program
    .command('publish')
    .description('makes a folder of pages that any web server can hold, or one file that opens from disk')
    .argument('<document...>', 'files, patterns like "*.json", addresses with https://, or - for what is piped in')
    .requiredOption('--out <folder>', 'the folder; with --single, the file')
    .option('--single', 'one HTML file with all in it')
    .option('--minimum <people>', 'figures over fewer are hidden', minimumOf, 6)
    .option('--language <tag>', 'what the pages are in; without it, what each document says', languageTag)
    .option('--title <text>', 'what the index is called; without it, as the only document is')
    .addOption(new Option('--split <by>', 'a document of its own for each page, where one is too large')
      .choices(['unit']))
    .option('--keep-going', 'publish what is not faulty of documents with errors')
    .option('--force', 'publish an older document, and write over files that were changed by hand')
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], { single, ...settings }: Options) => {
      // All that pages are made of is loaded only by whoever makes any.
      const [{ readLibrary }, { publish }, { publishSingle }] = await Promise.all([
        import('../publish/library.ts'), import('../publish/publish.ts'), import('../publish/single.ts'),
      ]);
      const world = { print: console.log, library: await readLibrary() };
      process.exitCode = await (single ? publishSingle : publish)(names, settings, world);
    });
}
