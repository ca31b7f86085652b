import { Option } from 'commander';
import type { Command } from 'commander';
import { isAddress, readBytes } from '../files/read.ts';
import { onOneLine } from '../findings/one-line.ts';
import { regionDocument } from '../kostra/document.ts';
import { readRegions } from '../kostra/read.ts';
import { Misuse } from '../misuse.ts';
import type { TableFinding } from '../tables/finding.ts';
import { list, withImportOptions, years } from './import-options.ts';
import type { ImportOptions } from './import-options.ts';
import { finishImport, today } from './import-result.ts';
import type { Output } from './import-result.ts';

export interface KostraOptions extends ImportOptions {
  readonly year?: readonly string[];
  readonly own?: string;
  readonly municipality?: readonly string[];
  readonly measure?: readonly string[];
  readonly source?: string;
}

/**
 * Makes a document of a table with one row a municipality and one column a figure, as KOSTRA's are saved.
 *
 * @param day  The day of today, as that of retrieval where an address is read.
 * @returns  The exit status: 0, or 1 where a cell could not be read.
 * @throws  {Misuse} where the command asks for something that cannot be done.
 */
export async function importKostra(name: string, options: KostraOptions, output: Output, day: string): Promise<0 | 1> {
  const { year: [year, ...more] = [], language = 'nb', source = 'Statistisk sentralbyrå, KOSTRA' } = options;
  if (year === undefined || more.length > 0) {
    throw new Misuse('Say of which year the figures are, as --year 2024: the table itself does not.');
  }
  const table = readRegions({ name, bytes: await readBytes(name) });
  for (const finding of table.findings) output.tell(inLines(finding));
  const isFaulty = table.findings.some(({ severity }) => severity === 'error');
  const retrieved = options.retrieved ?? (isAddress(name) ? day : undefined);
  const document = isFaulty ? undefined : regionDocument(table, {
    year,
    language,
    source,
    ...(options.own !== undefined && { own: options.own }),
    ...(options.municipality && { regions: options.municipality }),
    ...(options.measure && { columns: options.measure }),
    ...(options.name && { names: options.name }),
    ...(options.unit && { units: options.unit }),
    ...(retrieved !== undefined && { retrieved }),
  });
  return finishImport({ ...(document && { document }), faults: [], answers: [], files: [name] }, options, output);
}

function inLines({ file, row, column, severity, message, fix = '' }: TableFinding): string {
  const places = [row === undefined ? '' : `row ${row}`, column === undefined ? '' : `column ${column}`];
  const where = places.filter((part) => part !== '').join(', ') || '(the table)';
  return `${onOneLine(`${file}  ${severity}  ${where}`)}\n  ${onOneLine(`${message} ${fix}`.trimEnd())}`;
}

const HELP = `
Example:
  npx styrtavla import kostra idrettsbygg.csv --year 2015 --own 0101 --municipality 0104,0105 \\
    --measure netto_driftsutgifter_idrettsbygg --name netto_driftsutgifter_idrettsbygg="Netto driftsutgifter" \\
    --unit netto_driftsutgifter_idrettsbygg="tusen kr" --out idrettsbygg.json

The first column names municipalities ("0101 Halden"), the others hold figures; each becomes a measure of --own. Figures
stay as they are. "." is kept as not possible, ".." as not collected and ":" as hidden. An empty cell is no figure.

The exit status is 0, 1 where a cell cannot be read, 2 where the command cannot be done.`;

/** Adds `import kostra` to the group. */
export function addImportKostra(group: Command): void {
  const command = group
    .command('kostra')
    .description('makes a document of a table with one row a municipality, as KOSTRA\'s are saved')
    .argument('<file>', 'a table as CSV, or its address')
    .addOption(new Option('--year <year>', 'the year that the figures are of').argParser(years))
    .option('--own <region>', 'the municipality whose board it is, by code or name')
    .addOption(new Option('--municipality <regions>', 'only these, by code or name').argParser(list))
    .addOption(new Option('--measure <columns>', 'only these columns, by their headers').argParser(list))
    .option('--source <text>', 'who publishes the figures; Statistisk sentralbyrå, KOSTRA where it is not said');
  withImportOptions(command)
    .addHelpText('after', HELP)
    .action(async (name: string, options: KostraOptions) => {
      process.exitCode = await importKostra(name, options, { print: console.log, tell: console.error }, today());
    });
}
