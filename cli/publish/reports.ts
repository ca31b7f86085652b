import { countsOf, inWords } from '../findings/count.ts';
import { hiddenCounts } from '../findings/hidden.ts';
import type { Source } from './sources.ts';

/** So many places of errors are told; check tells them all. */
const MOST_PLACES = 10;

type Print = (line: string) => void;

/**
 * Says how much was hidden in a document, and where it has errors: by their places, since a message could quote a
 * figure over a few people, and what is printed may be kept.
 *
 * @returns  Whether it has errors.
 */
export function tellSource(name: string, { document, findings, hidden }: Source, print: Print): boolean {
  const counts = countsOf(findings.filter(({ code }) => code !== 'small-group'));
  const told = [
    ...(counts.errors + counts.warnings > 0 ? [inWords(counts)] : []),
    ...(hidden.length > 0 ? [hiddenCounts(hidden)] : []),
    ...(document ? [] : ['nothing in it can be shown']),
  ];
  if (told.length > 0) print(`${name}: ${told.join('; ')}.`);
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const { line, column, path, code } of errors.slice(0, MOST_PLACES)) {
    print(`  ${name}:${line}:${column}  ${path || '(the document)'}  [${code}]`);
  }
  if (errors.length > MOST_PLACES) print(`  and ${errors.length - MOST_PLACES} more.`);
  if (errors.length > 0) print(`  npx styrtavla check ${name} says what to write instead.`);
  return errors.length > 0;
}

/** Says that errors kept a folder as it was, and how to publish all the same. */
export function tellUnpublished(out: string, print: Print): void {
  print(`${out}: nothing was published, and what stood there is as it was. Correct the errors, or add --keep-going `
    + 'to publish all that is not faulty.');
}
