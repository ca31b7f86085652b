import { setTimeout } from 'node:timers/promises';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { isAddress } from '../files/read.ts';
import { whyFailed } from '../files/reasons.ts';
import type { Answer } from '../json/parse.ts';
import type { Way } from '../kolada/ask.ts';
import { KOLADA_API, koladaDocument } from '../kolada/document.ts';
import { fetchKolada } from '../kolada/fetch.ts';
import { readKolada } from '../kolada/read.ts';
import { Misuse } from '../misuse.ts';
import { startProgress } from '../progress.ts';
import { list, withImportOptions, years } from './import-options.ts';
import type { ImportOptions } from './import-options.ts';
import { finishImport, readAnswers, today } from './import-result.ts';
import type { Output } from './import-result.ts';
import { languageOf } from './import-update.ts';

export interface KoladaOptions extends ImportOptions {
  readonly kpi?: readonly string[];
  readonly municipality?: readonly string[];
  readonly year?: readonly string[];
  readonly own?: string;
  readonly api?: string;
}

/** How Kolada is asked and when it is; a test gives its own. */
export interface KoladaPlace {
  readonly way: Way;
  /** The day of today. */
  readonly today: string;
}

/**
 * Makes a document of Kolada's figures, from saved answers or fetched ones.
 *
 * @param names  Files and addresses of answers; none to fetch what `options` names.
 * @returns  The exit status: 0, or 1 where something stands in the way.
 * @throws  {Misuse} where the command asks for something that cannot be done.
 */
export async function importKolada(
  names: readonly string[],
  options: KoladaOptions,
  output: Output,
  place: KoladaPlace,
): Promise<0 | 1> {
  const isFetched = names.length === 0 || names.every(isAddress);
  const answers = names.length > 0 ? await readAnswers(names) : await fetched(options, place.way);
  const language = options.language ?? (options.update === undefined ? undefined : await languageOf(options.update));
  const retrieved = options.retrieved ?? (isFetched ? place.today : undefined);
  const made = koladaDocument(readKolada(answers), {
    ...(options.kpi && { kpis: options.kpi }),
    ...(options.municipality && { places: options.municipality }),
    ...(options.year && { years: options.year }),
    ...(options.own !== undefined && { own: options.own }),
    ...(options.name && { names: options.name }),
    ...(options.unit && { units: options.unit }),
    ...(language !== undefined && { language }),
    ...(retrieved !== undefined && { retrieved }),
  });
  return finishImport({ ...made, answers, files: names }, options, output);
}

async function fetched(options: KoladaOptions, way: Way): Promise<readonly Answer[]> {
  const { kpi: kpis = [], municipality: places = [], year = [], name, api = KOLADA_API } = options;
  if (kpis.length === 0 || places.length === 0) {
    throw new Misuse('Name files that hold answers of Kolada, or what to fetch: --kpi N00945 --municipality 0580.');
  }
  if (!URL.canParse(api)) throw new Misuse(`--api ${api}: this is no address. Kolada answers at ${KOLADA_API}.`);
  const progress = startProgress('Fetching answers of Kolada');
  try {
    return await fetchKolada(api, { kpis, places, years: year, titled: [...name?.keys() ?? []] }, {
      ...way,
      step: (answers) => {
        progress.step(answers);
      },
    });
  } finally {
    progress.end();
  }
}

const TIMEOUT_MS = 30_000;

/** Asks over the network. */
export const networkWay: Way = {
  get: (address) => fetch(address, {
    redirect: 'manual',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }),
  wait: async (ms) => {
    await setTimeout(ms);
  },
  why: (error) => (error instanceof Error && error.name === 'TimeoutError'
    ? `no answer within ${TIMEOUT_MS / 1000} seconds`
    : whyFailed(error)),
};

/** Ids of one form, with commas between. */
const ids = (form: RegExp, example: string) => (text: string): readonly string[] => {
  const all = list(text).map((id) => id.toUpperCase());
  const wrong = all.find((id) => !form.test(id));
  if (wrong === undefined && all.length > 0) return all;
  throw new InvalidArgumentError(`Write ids of Kolada with commas between: ${example}.`);
};

const HELP = `
Examples:
  npx styrtavla import kolada --kpi N00945,U00810 --municipality 0580,0180 --year 2015-2025 --own 0580 --out matt.json
  npx styrtavla import kolada svar.json titlar.json --own 0580 --retrieved 2026-09-04 --out matt.json
  npx styrtavla import kolada --kpi U00810 --municipality 0580 --update tavla.json

Each key figure becomes a measure of the municipality that --own names; the others stand beside it as comparisons, and
its women and men as parts. Figures stay as Kolada gives them, with its reasons where there is none. Beside files the
three options --kpi, --municipality and --year take a part of what the files hold.

The exit status is 0, 1 where something in an answer stands in the way, 2 where the command cannot be done.`;

/** Adds `import kolada` to the group. */
export function addImportKolada(group: Command): void {
  const command = group
    .command('kolada')
    .description('makes a document of figures from Kolada, fetched or saved')
    .argument('[file...]', 'saved answers of Kolada, all their pages; without any, what is named is fetched')
    .addOption(new Option('--kpi <ids>', 'key figures').argParser(ids(/^(?!G)[A-Z]\d{5}$/, 'N00945,U00810')))
    .addOption(new Option('--municipality <ids>', 'municipalities, regions and groups; the country is 0000')
      .argParser(ids(/^(\d{4}|[GV]\w+)$/, '0580,0180,G37449')))
    .addOption(new Option('--year <years>', 'years; without them all there are').argParser(years))
    .option('--own <id>', 'the municipality whose board it is, by id or name')
    .addOption(new Option('--api <address>', 'where Kolada answers').default(KOLADA_API));
  withImportOptions(command)
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], options: KoladaOptions) => {
      const output = { print: console.log, tell: console.error };
      process.exitCode = await importKolada(names, options, output, { way: networkWay, today: today() });
    });
}
