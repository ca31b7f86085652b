import type { Document } from '../../src/contract/index.ts';
import { readText } from '../files/read.ts';
import { writeWhole } from '../files/write.ts';
import { counted } from '../findings/count.ts';
import { findIn } from '../findings/findings.ts';
import { textOf } from '../findings/reports.ts';
import type { Fault } from '../json/fault.ts';
import type { Answer } from '../json/parse.ts';
import { told } from '../json/told.ts';
import { writeJson } from '../json/write.ts';
import type { ImportOptions } from './import-options.ts';
import { updated } from './import-update.ts';

/** What an import gave. */
export interface Imported {
  readonly document?: Document;
  readonly faults: readonly Fault[];
  /** What it was made from, for the lines of what is told. */
  readonly answers: readonly Answer[];
  /** Files that it was made from. */
  readonly files: readonly string[];
}

/** Where the document goes that goes to no file, and where everything else is told. */
export interface Output {
  readonly print: (text: string) => void;
  readonly tell: (lines: string) => void;
}

/**
 * Tells what was found, puts the measures into the document that is to be updated, and writes: all of it or nothing.
 *
 * @returns  The exit status: 0, also with warnings; 1 where something stands in the way.
 * @throws  {Misuse} where a file cannot be read or written.
 */
export async function finishImport(
  { document: made, faults, answers, files }: Imported,
  options: ImportOptions,
  { print, tell }: Output,
): Promise<0 | 1> {
  const { update, out = update, force = false } = options;
  for (const lines of told(faults, answers)) tell(lines);
  const isFaulty = faults.some(({ severity }) => severity === 'error');
  const own = made && !isFaulty ? belonging(made, options) : undefined;
  const document = own && update !== undefined ? await updated(own, update, tell) : own;
  if (!own || !document) return nothingWritten(tell);
  const text = writeJson(document);
  const { findings } = findIn(text);
  for (const finding of findings) tell(textOf(out ?? '(the document)', finding));
  if (findings.some(({ severity }) => severity === 'error')) return nothingWritten(tell);
  await handOver(text, { out, update, force, files }, print);
  tell(`${contents(own)}${out === undefined ? '' : `, written to ${out}`}.`);
  return 0;
}

/** Where a document goes, and what it is made from. */
interface Destination {
  readonly out: string | undefined;
  readonly update: string | undefined;
  readonly force: boolean;
  readonly files: readonly string[];
}

/** Writes a document to its file, or prints it where it has none. */
export async function handOver(
  text: string, { out, update, force, files }: Destination, print: Output['print'],
): Promise<void> {
  if (out === undefined) print(text);
  else await writeWhole(out, `${text}\n`, { force, madeFrom: [...files, ...(update === undefined ? [] : [update])] });
}

function nothingWritten(tell: Output['tell']): 1 {
  tell('Nothing was written.');
  return 1;
}

/** With the title and the unit of organisation that were asked for. */
function belonging(made: Document, { title, orgUnit }: ImportOptions): Document {
  const titled = { ...made, ...(title !== undefined && { title }) };
  if (orgUnit === undefined) return titled;
  const measures = (made.measures ?? []).map((measure) => ({ ...measure, orgUnit }));
  // Its units are those of the document that is updated; alone it has the one that is named.
  return { ...titled, orgUnits: [{ id: orgUnit, name: made.orgUnits?.[0]?.name ?? orgUnit }], measures };
}

function contents({ measures = [] }: Document): string {
  const series = measures.flatMap(({ observations, groups = [] }) =>
    [observations, ...groups.map((group) => group.observations)]);
  const figures = series.flatMap((each) => each ?? []).filter(({ value }) => value !== undefined && value !== null);
  return `${counted(measures.length, 'measure')} with ${counted(figures.length, 'figure')}`;
}

/** The day of today where the tool runs, as 2026-03-01. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** Reads files and addresses; each once. */
export async function readAnswers(names: readonly string[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const name of new Set(names)) answers.push({ name, text: await readText(name) });
  return answers;
}
