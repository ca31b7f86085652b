import { stat } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { suppress } from '../../src/contract/index.ts';
import { countsOf, inWords } from '../findings/count.ts';
import { findIn } from '../findings/findings.ts';
import type { Finding } from '../findings/findings.ts';
import { hiddenCounts, hiddenInWords } from '../findings/hidden.ts';
import { readBytes, shownName } from '../files/read.ts';
import { writeWhole } from '../files/write.ts';
import { writeJson } from '../json/write.ts';
import { Misuse } from '../misuse.ts';

export interface SuppressSettings {
  /** Where the document goes; without it, to `print`. */
  readonly out?: string;
  /** Figures over fewer answers are hidden. */
  readonly minimum?: number;
  readonly force?: boolean;
}

/** Takes a block of lines at a time. */
type Print = (lines: string) => void;

/**
 * Writes a document without the figures that stand on too few people, and tells which they were.
 *
 * What is told names places, never figures: nor does it repeat what the checker says, which quotes what it found.
 *
 * @param print  Takes the document, or with `out` what is told.
 * @param tell  Takes what is told where `print` takes the document.
 * @returns  The exit status: 0, also where something was hidden; 1 where the document has errors.
 * @throws  {Misuse} where the document cannot be read or written.
 */
export async function suppressFile(
  name: string,
  { out, minimum = 6, force = false }: SuppressSettings,
  print: Print,
  tell: Print,
): Promise<0 | 1> {
  if (out !== undefined) await refuseItself(name, out);
  const { document, findings } = findIn(await readBytes(name));
  const say = out === undefined ? tell : print;
  const advice = faultsIn(findings, name);
  if (!document) {
    say(`${shownName(name)}: nothing in it can be shown, and nothing was written. ${advice}`);
    return 1;
  }
  const { document: safe, suppressed } = suppress(document, { minimum });
  const text = writeJson(safe);
  if (out === undefined) print(text);
  else await writeWhole(out, `${text}\n`, { force, madeFrom: [name] });
  for (const one of suppressed) say(hiddenInWords(document, one));
  say(`${shownName(name)}: ${hiddenCounts(suppressed)}${out === undefined ? '' : `, written to ${out}`}.`);
  if (suppressed.length > 0) say('Texts are not read: a figure that somebody wrote in a note or a description stays.');
  if (advice) say(advice);
  return countsOf(findings).errors > 0 ? 1 : 0;
}

/** By number only: the checker's words quote figures, and one of them may be over few people. */
function faultsIn(findings: readonly Finding[], name: string): string {
  // What is told of small groups is what has just been hidden.
  const counts = countsOf(findings.filter(({ code }) => code !== 'small-group'));
  if (counts.errors + counts.warnings === 0) return '';
  const left = counts.errors > 0 ? ' What is faulty is left out.' : '';
  return `The document has ${inWords(counts)}.${left} Run npx styrtavla check ${name === '-' ? 'FILE' : name}`;
}

/** The only copy of the figures must not be lost, whatever its place is called. */
async function refuseItself(name: string, out: string): Promise<void> {
  const [from, to] = await Promise.all([name, out].map((path) => stat(path).catch(() => undefined)));
  if (from && to && from.ino === to.ino && from.dev === to.dev) {
    throw new Misuse(`${out}: is the document itself, and its figures would be lost. Name another file with --out.`);
  }
}

/** How many people have to stand behind a figure. */
function minimumOf(text: string): number {
  const minimum = Number(text);
  if (!/^\d{1,6}$/.test(text) || minimum < 2) throw new InvalidArgumentError('Write a whole number from 2 on.');
  return minimum;
}

const HELP = `
Examples:
  npx styrtavla suppress tavla.json --out publik.json
  npx styrtavla suppress tavla.json --minimum 10 > publik.json

Hidden is every value, mean, count and number of people that stands on fewer people than the minimum ("small"), and what
would give it away: the last other part of a whole, or a sum over time ("complementary"). The report names places and
never a figure: the path leads into the document that is written. Fields whose names begin with x- are not copied, and
texts are not read.

What is faulty in the document is left out of what is written, and only counted here, since a message could quote a
figure: check says what it is.

The exit status is 0 also where figures were hidden, 1 where the document has errors (it is written without what is
faulty, or not at all where nothing in it can be shown), 2 where it cannot be read or written.`;

/** Adds `suppress` to the program. */
export function addSuppress(program: Command): void {
  program
    .command('suppress')
    .description('hides figures over so few people that somebody could be recognised, and says which they were')
    .argument('<document>', 'a file, an address with https://, or - for what is piped in')
    .option('--out <file>', 'where to write it; without it, the document is printed and the report goes to stderr')
    .option('--minimum <people>', 'figures over fewer are hidden', minimumOf, 6)
    .option('--force', 'write over a file that is newer than the document')
    .addHelpText('after', HELP)
    .action(async (name: string, settings: SuppressSettings) => {
      process.exitCode = await suppressFile(name, settings, console.log, console.error);
    });
}
