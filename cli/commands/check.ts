import { sep } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { countsOf } from '../findings/count.ts';
import { findIn } from '../findings/findings.ts';
import { FORMATS, REPORTS } from '../findings/reports.ts';
import type { Checked, Format } from '../findings/reports.ts';
import { namedFiles } from '../files/names.ts';
import type { NamedFiles } from '../files/names.ts';
import { readBytes, shownName } from '../files/read.ts';
import { Misuse } from '../misuse.ts';

export interface CheckSettings {
  readonly format?: Format;
  /** Warnings make the exit status 1 as errors do. */
  readonly strict?: boolean;
}

/** 0: fine. 1: something was found. 2: a document could not be read, or a pattern fits no file. */
type Status = 0 | 1 | 2;

/**
 * Checks each document and prints what is found, in the order of each file.
 *
 * @param names  Paths of files, patterns of them, http(s) addresses, or "-" for what is piped in.
 * @param print  Takes a block of lines at a time.
 * @returns  The exit status; the worst one counts.
 */
export async function check(
  names: readonly string[],
  print: (lines: string) => void,
  { format = 'text', strict = false }: CheckSettings = {},
): Promise<Status> {
  const { each, last } = REPORTS[format];
  const all: Checked[] = [];
  for (const named of await namedFiles(names, sep)) {
    for (const checked of await checkNamed(named)) {
      all.push(checked);
      for (const lines of each(checked)) print(lines);
    }
  }
  for (const lines of last(all)) print(lines);
  return Math.max(0, ...all.map((one) => statusOf(one, strict))) as Status;
}

async function checkNamed({ name, files, isUnmatched }: NamedFiles): Promise<readonly Checked[]> {
  if (isUnmatched) return [{ file: name, unread: `${name}: no file fits this pattern.` }];
  const all: Checked[] = [];
  for (const file of files) all.push(await checkFile(file));
  return all;
}

async function checkFile(name: string): Promise<Checked> {
  const file = shownName(name);
  try {
    const { findings, isSchema } = findIn(await readBytes(name));
    return isSchema ? { file, skipped: 'a JSON Schema and no document, left out' } : { file, findings };
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return { file, unread: error.message };
  }
}

function statusOf(checked: Checked, isStrict: boolean): Status {
  if ('unread' in checked) return 2;
  if ('skipped' in checked) return 0;
  const { errors, warnings } = countsOf(checked.findings);
  return errors > 0 || (isStrict && warnings > 0) ? 1 : 0;
}

const HELP = `
Examples:
  npx styrtavla check tavla.json
  npx styrtavla check "tavlor/**/*.json" https://intranat.example.se/tavlor/enhet.json
  npx styrtavla check --strict --format github "*.json"

Formats:
  text    FILE:LINE:COLUMN  severity  path, then what was found and what to write instead
  json    { errors, warnings, files: [{ file, errors, warnings,
            findings: [{ path, line, column, code, severity, message, fix }] }] };
          a file that could not be read has "unread" instead of findings, one that is a JSON Schema "skipped"
  github  commands that mark the lines of a pull request

Lines and columns are counted from 1, columns in UTF-16 units. The path is a JSON Pointer: /measures/0/name is the name
of the first measure. Beside the contract's own codes there are duplicate-key (a name stands twice in one object) and
not-utf8 (the letters of the file are not written as JSON has them).

The exit status is 0 without errors (there may be warnings), 1 with errors (with --strict also with warnings), 2 where a
file cannot be read or a pattern fits none.`;

/** Adds `check` to the program. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('says what in a document is not as the contract has it: where, and what to write instead')
    .argument('<document...>', 'files, patterns like "*.json", addresses with https://, or - for what is piped in')
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('text'))
    .option('--strict', 'warnings count as errors do')
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], settings: CheckSettings) => {
      process.exitCode = await check(names, (lines) => {
        console.log(lines);
      }, settings);
    });
}
