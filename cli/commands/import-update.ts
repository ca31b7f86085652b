import type { Document } from '../../src/contract/index.ts';
import { readText } from '../files/read.ts';
import { counted } from '../findings/count.ts';
import { findIn } from '../findings/findings.ts';
import { textOf } from '../findings/reports.ts';
import { mergeMeasures } from '../merge.ts';
import type { Revision } from '../merge.ts';

/** So many revised values are told one by one. */
const MOST_TOLD = 10;

/**
 * Puts imported measures into a document that stands in a file.
 *
 * @param tell  Takes what stands in the way, and which values were revised.
 * @returns  The new document; undefined where the file has errors, or where values differ and what is imported is not
 *   known to be the later one.
 * @throws  {Misuse} where the file cannot be read.
 */
export async function updated(
  made: Document,
  file: string,
  tell: (lines: string) => void,
): Promise<Document | undefined> {
  const text = await readText(file);
  const { document, findings } = findIn(text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const error of errors) tell(textOf(file, error));
  if (!document || errors.length > 0) return undefined;
  // As it was written and not as it was checked: fields of one's own stay.
  const there = JSON.parse(text.replace(/^\ufeff/, '')) as Document;
  const { document: merged, revised } = mergeMeasures(there, made);
  for (const one of revised.slice(0, MOST_TOLD)) tell(inWords(one));
  if (revised.length > MOST_TOLD) tell(`And ${revised.length - MOST_TOLD} more revised values.`);
  const [first, ...others] = revised.filter(isOlder);
  if (!first) return merged;
  const { known = '', retrieved } = first;
  const when = retrieved === undefined
    ? 'nobody says when the new ones were. Say it with --retrieved'
    : `the new ones were already on ${retrieved}: the document is the later one`;
  const would = `${counted(others.length + 1, 'value')} would change`;
  tell(`${file}: ${would}. Those in it were retrieved on ${known}, and ${when}.`);
  return undefined;
}

/** The language of a document that is to be updated; undefined where it names none, or cannot be read as JSON. */
export async function languageOf(file: string): Promise<string | undefined> {
  const { document } = findIn(await readText(file));
  return document?.language;
}

const isOlder = ({ known, retrieved }: Revision): boolean =>
  known !== undefined && (retrieved === undefined || retrieved < known);

function inWords({ measure, group, before, after }: Revision): string {
  const where = `${measure}${group === undefined ? '' : `, ${group}`}, ${after.period}`;
  // What is hidden is told by neither value.
  if ([before, after].some(({ missing }) => missing === 'suppressed')) return `Revised: ${where}.`;
  const word = ({ value, missing }: Revision['after']): string => String(value ?? missing ?? 'no value');
  return `Revised: ${where}: ${word(before)} is now ${word(after)}.`;
}
