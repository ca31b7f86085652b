import { sep } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { parsePeriod } from '../../src/contract/index.ts';
import { namedFiles } from '../files/names.ts';
import { readBytes, readText, shownName } from '../files/read.ts';
import { counted } from '../findings/count.ts';
import { onOneLine } from '../findings/one-line.ts';
import { writeJson } from '../json/write.ts';
import { Misuse } from '../misuse.ts';
import { documentFromTables } from '../tables/document-from-tables.ts';
import type { TableInput } from '../tables/document-from-tables.ts';
import { scaleIn } from '../tables/draft/survey.ts';
import type { TableFinding } from '../tables/finding.ts';
import { TABLE_KINDS } from '../tables/headers/kinds.ts';
import type { TableKind } from '../tables/headers/kinds.ts';
import { handOver } from './import-result.ts';
import type { Output } from './import-result.ts';

export interface CsvOptions {
  readonly out?: string;
  readonly update?: string;
  readonly language?: string;
  readonly title?: string;
  readonly published?: string;
  readonly kind?: ReadonlyMap<string, TableKind>;
  readonly decimal?: 'comma' | 'point';
  readonly scale?: string;
  readonly occasion?: string;
  readonly keepGoing?: boolean;
  readonly force?: boolean;
}

/** For a kind that holds for every file. */
const EVERY = '';

/**
 * Makes a document of tables in CSV, or puts them into one that stands already.
 *
 * @returns  The exit status: 0, also with warnings; 1 where something could not be read. Then nothing is written,
 *   unless `keepGoing` asks for what could be read.
 * @throws  {Misuse} where a file cannot be read or written.
 */
export async function importCsv(
  names: readonly string[],
  options: CsvOptions,
  { print, tell }: Output,
): Promise<0 | 1> {
  const { update, out = update, force = false, keepGoing = false } = options;
  const files = await filesNamed(names);
  const tables = await Promise.all(files.map((name) => tableIn(name, options.kind)));
  const into = update === undefined ? undefined : await jsonIn(update);
  const { document, findings } = documentFromTables(tables, { ...options, into });
  for (const finding of findings) tell(inWords(finding, update));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  tell(countsOf(findings));
  if (!document || (errors > 0 && !keepGoing)) {
    tell(
      document
        ? 'Nothing was written. Correct the errors, or add --keep-going to write what could be read.'
        : 'Nothing was written.',
    );
    return 1;
  }
  await handOver(writeJson(document), { out, update, force, files }, print);
  if (out !== undefined) tell(`Written to ${out}.`);
  return errors > 0 ? 1 : 0;
}

async function filesNamed(names: readonly string[]): Promise<readonly string[]> {
  const named = await namedFiles(names, sep);
  const [unmatched] = named.filter(({ isUnmatched }) => isUnmatched);
  if (unmatched) throw new Misuse(`${unmatched.name}: no file is called so.`);
  return named.flatMap(({ files }) => files);
}

async function tableIn(name: string, kinds: CsvOptions['kind']): Promise<TableInput> {
  const kind = kinds?.get(name) ?? kinds?.get(name.replace(/^.*[/\\]/, '')) ?? kinds?.get(EVERY);
  return { name: shownName(name), bytes: await readBytes(name), ...(kind && { kind }) };
}

/** As it was written and not as it was checked: fields of one's own stay. */
async function jsonIn(name: string): Promise<unknown> {
  const text = await readText(name);
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    throw new Misuse(`${name}: is no JSON. Run npx styrtavla check on it.`);
  }
}

/** Where, how bad, what and what to write: as `check` tells it. */
function inWords(
  { file, row, column, severity, code, message, fix }: TableFinding,
  update: string | undefined,
): string {
  const where = [row === undefined ? '' : `row ${row}`, column === undefined ? '' : `column ${column}`].filter(
    Boolean,
  );
  const place = [file || (update ?? '(the document)'), ...where].join(', ');
  return `${onOneLine(`${place}: ${severity}`)}\n  ${onOneLine(`${message}${fix ? ` ${fix}` : ''}`)}  [${code}]`;
}

function countsOf(findings: readonly TableFinding[]): string {
  const of = (severity: TableFinding['severity']): number =>
    findings.filter((each) => each.severity === severity).length;
  return [counted(of('error'), 'error'), counted(of('warning'), 'warning'), counted(of('note'), 'note')].join(', ');
}

const isKind = (text: string): text is TableKind => TABLE_KINDS.some((kind) => kind === text);

/** "notes" for every file, "lappar.csv=notes" for one. */
function kinds(text: string, before: ReadonlyMap<string, TableKind> = new Map()): ReadonlyMap<string, TableKind> {
  const at = text.lastIndexOf('=');
  const kind = text.slice(at + 1);
  if (!isKind(kind))
    throw new InvalidArgumentError(`Write one of ${TABLE_KINDS.join(', ')}, or FILE=KIND for one file.`);
  return new Map([...before, [at < 0 ? EVERY : text.slice(0, at), kind]]);
}

function language(text: string): string {
  if (!/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(text))
    throw new InvalidArgumentError('Write a tag: sv, nb, nn, da, fi or en.');
  return text;
}

function published(text: string): string {
  const kind = parsePeriod(text)?.kind;
  if (kind !== 'day' && kind !== 'moment') throw new InvalidArgumentError('Write a date like 2026-03-01.');
  return text;
}

function scale(text: string): string {
  if (!scaleIn(text)) throw new InvalidArgumentError('Write the lowest and the highest step: 1-7.');
  return text;
}

const HELP = `
Examples:
  npx styrtavla import csv matt.csv varden.csv lappar.csv --out tavla.json
  npx styrtavla import csv varden-november.csv --update tavla.json
  npx styrtavla import csv svar.csv --scale 1-5 --occasion "v. 45 2026" --update tavla.json

Files may come in any order: measures, values, notes, goals, action plans, meetings held, results of self-assessments or
raw answers. What each is follows from its headers, in Swedish, Norwegian, Danish, Finnish or English; docs/tables.md
shows how to lay them out. Raw answers are counted and thrown away.

Where something cannot be read nothing is written: a board that lacks some of its values looks like one that is whole,
and nobody goes back to the list of errors. --keep-going writes what could be read, and still ends with 1.

With --update measures are found by id or name and values by period. New values win; what the tables do not hold stays:
older values, texts in other languages, the order, and fields that begin with x-. Rows of an action plan are replaced.

Figures over few people stand in the document as they are: publish hides them.

The exit status is 0 also with warnings, 1 where something could not be read, 2 where the command cannot be done.`;

/** Adds `import csv` to the group. */
export function addImportCsv(group: Command): void {
  group
    .command('csv')
    .description('makes a document of tables, as Excel and other spreadsheets save them as CSV')
    .argument('<file...>', 'tables in CSV; - for what is piped in')
    .option('--out <file>', 'where the document goes; else it is printed')
    .option('--update <file>', 'puts the tables into this document and keeps all else in it')
    .addOption(new Option('--language <tag>', 'language of the texts: sv, nb, nn, da, fi, en').argParser(language))
    .option('--title <text>', 'title of the document')
    .addOption(new Option('--published <date>', 'the day on which the document is published').argParser(published))
    .addOption(
      new Option('--kind <kind>', `what the tables are, or FILE=KIND: ${TABLE_KINDS.join(', ')}`).argParser(kinds),
    )
    .addOption(
      new Option('--decimal <sign>', 'how decimals are marked, where the table does not tell').choices([
        'comma',
        'point',
      ]),
    )
    .addOption(new Option('--scale <steps>', 'scale of a self-assessment: 1-7').argParser(scale))
    .option('--occasion <text>', 'at which occasion all answers were given')
    .option('--keep-going', 'writes what could be read, although there are errors')
    .option('--force', 'writes over a file that is newer than the tables')
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], options: CsvOptions) => {
      process.exitCode = await importCsv(names, options, { print: console.log, tell: console.error });
    });
}
