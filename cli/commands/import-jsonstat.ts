import type { Command } from 'commander';
import { isAddress } from '../files/read.ts';
import { cubeDocument } from '../jsonstat/document.ts';
import type { CubeChoice } from '../jsonstat/plan.ts';
import { readCube } from '../jsonstat/read.ts';
import { Misuse } from '../misuse.ts';
import { list, repeated, withImportOptions } from './import-options.ts';
import type { ImportOptions } from './import-options.ts';
import { finishImport, readAnswers, today } from './import-result.ts';
import type { Output } from './import-result.ts';
import { languageOf } from './import-update.ts';

export interface JsonstatOptions extends ImportOptions {
  readonly measure?: readonly string[];
  readonly select?: readonly string[];
  readonly time?: string;
  readonly groups?: string;
  readonly parts?: string;
  readonly own?: readonly string[];
  readonly dataset?: string;
  readonly source?: string;
}

/**
 * Makes a document of a dataset in JSON-stat, from a file or an address.
 *
 * @param day  The day of today, as that of retrieval where an address is read.
 * @returns  The exit status: 0, or 1 where something stands in the way.
 * @throws  {Misuse} where it has to be said what becomes of a dimension, or the command cannot be done.
 */
export async function importJsonstat(
  name: string,
  options: JsonstatOptions,
  output: Output,
  day: string,
): Promise<0 | 1> {
  const language = await languageFor(options);
  const answers = await readAnswers([name]);
  const [answer = { name, text: '' }] = answers;
  const { cube, faults } = readCube(answer, options.dataset);
  const retrieved = options.retrieved ?? (isAddress(name) ? day : undefined);
  const made = cube && cubeDocument(cube, {
    ...choiceOf(options),
    language,
    ...(options.source !== undefined && { source: options.source }),
    ...(options.name && { names: options.name }),
    ...(options.unit && { units: options.unit }),
    ...(retrieved !== undefined && { retrieved }),
  });
  if (cube?.updated !== undefined) output.tell(`${name}: last changed by its publisher ${cube.updated}.`);
  return finishImport({ faults, ...made, answers, files: [name] }, options, output);
}

/** A document says once in which language its plain texts are: what is put into it has to be in the same. */
async function languageFor({ language, update }: JsonstatOptions): Promise<string> {
  const there = update === undefined ? undefined : await languageOf(update);
  if (language !== undefined && there !== undefined && language !== there) {
    const message = `${String(update)}: is in ${there}, and --language says ${language}.`;
    throw new Misuse(`${message} Make a document of its own with --out.`);
  }
  const known = language ?? there;
  if (known !== undefined) return known;
  throw new Misuse('Say in which language the dataset is, as --language nb: the dataset itself does not.');
}

function choiceOf({ measure, select, time, groups, parts, own }: JsonstatOptions): CubeChoice {
  return {
    ...(measure && { measure: measure.flatMap(list) }),
    ...(select && { select: selected(select) }),
    ...(time !== undefined && { time }),
    ...(groups !== undefined && { groups }),
    ...(parts !== undefined && { parts }),
    ...(own && { own }),
  };
}

/** "Region=0301,1103": a dimension and categories of it. */
function selected(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const chosen = new Map<string, readonly string[]>();
  for (const text of all) {
    const at = text.indexOf('=');
    if (at < 1) throw new Misuse(`--select ${text}: write a dimension, = and its categories: "Region=0301,1103".`);
    const dimension = text.slice(0, at).trim();
    chosen.set(dimension, [...chosen.get(dimension) ?? [], text.slice(at + 1).trim()]);
  }
  return chosen;
}

const HELP = `
Examples:
  npx styrtavla import jsonstat avstand.json --language nb --measure Kulturtilbud --select "Avstand1=01" --out mal.json
  npx styrtavla import jsonstat arbeidsledige.json --language nb --groups Region --own 0301 --parts Kjonn --own 0

Dimensions and categories are named by code or by label; without options the command lists those that it asks about.
Several dimensions make a measure of each combination: --measure Kulturtilbud,Avstand1. Figures stay as they are
published. "." is kept as not possible, ".." as not collected and ":" as hidden.

The exit status is 0, 1 where something in the dataset stands in the way, 2 where the command cannot be done.`;

/** Adds `import jsonstat` to the group. */
export function addImportJsonstat(group: Command): void {
  const command = group
    .command('jsonstat')
    .description('makes a document of a table in JSON-stat, as SSB, SCB and other offices give it')
    .argument('<file>', 'a file or an address that holds a dataset of JSON-stat 1 or 2')
    .addOption(repeated('--measure <dimension>', 'a measure for each category of it'))
    .addOption(repeated('--select <dimension=categories>', 'takes only these categories of a dimension'))
    .option('--time <dimension>', 'the dimension of periods, where the dataset does not say')
    .option('--groups <dimension>', 'its categories stand side by side as comparisons')
    .option('--parts <dimension>', 'its categories are the parts of a whole')
    .addOption(repeated('--own <category>', 'whose figures the measure has, among --groups; the whole, among --parts'))
    .option('--dataset <name>', 'one of several datasets of JSON-stat 1')
    .option('--source <text>', 'who publishes the figures, where the dataset does not say');
  withImportOptions(command)
    .addHelpText('after', HELP)
    .action(async (name: string, options: JsonstatOptions) => {
      process.exitCode = await importJsonstat(name, options, { print: console.log, tell: console.error }, today());
    });
}
