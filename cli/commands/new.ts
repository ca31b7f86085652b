import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { writeWhole } from '../files/write.ts';
import { Misuse } from '../misuse.ts';
import { languageOf, starter, starterName } from '../starters/starter.ts';
import { LANGUAGES } from '../starters/texts.ts';
import type { Language } from '../starters/texts.ts';
import { schemaText } from './schema.ts';

const SCHEMA = 'styrtavla.schema.json';

export interface NewSettings {
  readonly language: Language;
  readonly today: Date;
}

/**
 * Writes a document to start from, a text beside it that explains it, and the schema that editors complete by.
 *
 * @param file  Where the document goes; a name in the language where it is not said.
 * @param print  Takes a line at a time.
 * @throws  {Misuse} where a file stands already: nothing is written then.
 */
export async function startNew(
  file: string | undefined,
  { language, today }: NewSettings,
  print: (line: string) => void,
): Promise<void> {
  const path = withExtension(file ?? starterName(language));
  const beside = (name: string): string => join(dirname(path), name);
  const readme = beside(`${basename(path, extname(path))}.README.md`);
  for (const one of [path, readme]) await refuse(one);
  const made = starter(language, { document: basename(path), schema: SCHEMA }, today);
  // A schema that is there already belongs to another document: it is kept, whatever version made it.
  const schema = beside(SCHEMA);
  if (!(await isThere(schema))) await writeWhole(schema, schemaText());
  await writeWhole(readme, made.readme);
  await writeWhole(path, made.document);
  print(`${path}: a document to start from; its figures are examples.`);
  print(`${readme}: what its parts are, and what comes next.`);
  print(`${schema}: lets editors complete and mark it.`);
}

const withExtension = (file: string): string => (extname(file) === '' ? `${file}.json` : file);

async function refuse(path: string): Promise<void> {
  if (!(await isThere(path))) return;
  throw new Misuse(`${path}: stands there already, and nothing was written. Name another file.`);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The language that the environment asks for (POSIX: the first of these that is set), else the system's, else sv. */
export function ownLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment, ofSystem?: string): Language {
  const tag = [LC_ALL, LC_MESSAGES, LANG].find((one) => one !== undefined && one !== '');
  return languageOf(tag ?? ofSystem) ?? 'sv';
}

const HELP = `
Examples:
  npx styrtavla new                      in the language of the computer, else in Swedish
  npx styrtavla new tavle.json --language nn

Three files are written beside each other: the document, a README that explains each part of it in its language (JSON
holds no comments), and ${SCHEMA}, by which editors complete and mark it. No file that stands already is changed.

The exit status is 0, or 2 where a file stands there already or cannot be written.`;

/** Adds `new` to the program. */
export function addNew(program: Command): void {
  // Elsewhere the environment says it, and where that says nothing this is English whoever sits there.
  const asks = ['win32', 'darwin'].includes(process.platform);
  const system = (): string | undefined => (asks ? Intl.DateTimeFormat().resolvedOptions().locale : undefined);
  program
    .command('new')
    .description('writes a small document to start from, and a README that explains it')
    .argument('[file]', 'what it is called; tavla.json in Swedish')
    .addOption(new Option('--language <language>', 'language of its texts').choices(LANGUAGES))
    .addHelpText('after', HELP)
    .action(async (file: string | undefined, { language }: { readonly language?: Language }) => {
      const chosen = language ?? ownLanguage(process.env, system());
      await startNew(file, { language: chosen, today: new Date() }, console.log);
    });
}
